package io.github.perfectgym4j.benchmarks.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One question about one thing, and everybody who was asked.
 *
 * @param topic the benchmark or scenario
 * @param question what was asked within it
 * @param what what was counted or timed
 * @param unit its unit
 * @param rows the subjects, the least number first
 */
record Comparison(String topic, String question, String what, String unit, List<Row> rows) {

    static List<Comparison> of(List<Row> rows) {
        Map<List<String>, List<Row>> groups = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.topic(), row.question(), row.what(), row.unit()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Comparison(
                        group.getKey().get(0),
                        group.getKey().get(1),
                        group.getKey().get(2),
                        group.getKey().get(3),
                        group.getValue().stream()
                                .sorted(Comparator.comparingDouble(Row::median))
                                .toList()))
                .toList();
    }

    /** The row of this library, or of the way of using it that the others are compared with. */
    Optional<Row> ours() {
        return rows.stream().filter(Row::isOurs).findFirst();
    }

    /** The row of a subject, by the name that the code or the report has for it. */
    Optional<Row> of(String subject) {
        return rows.stream()
                .filter(row -> row.subject().equals(subject)
                        || Subjects.name(row.subject()).equals(subject))
                .findFirst();
    }

    /** The question, and what was counted, unless that is the time. */
    String title() {
        return what.startsWith("time") ? question : question + ": " + what;
    }

    /** Whether the chart of the topic shows it. */
    boolean isCharted() {
        return what.equals("time")
                || what.equals("time of a call")
                || what.equals("time until all have it")
                || what.equals("processor time of the calling thread") && rows.size() > 1;
    }
}
