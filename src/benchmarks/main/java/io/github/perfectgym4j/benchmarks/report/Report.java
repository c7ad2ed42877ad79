package io.github.perfectgym4j.benchmarks.report;

import io.github.perfectgym4j.benchmarks.report.Chart.Bar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes {@code RESULTS.md} with all numbers, an SVG chart for each topic, and the summary in {@code performance.md}, from the raw results alone.
 * Ratios come first: the times are those of one machine.
 */
public final class Report {

    private static final String HOW = """
            ## How a number came to be

            * Everything is in the [raw results](results): each iteration of each round of JMH, each round of a scenario. This page is made of them.
            * A class of JMH benchmarks runs in rounds. In a round each subject has one JVM of its own, one subject after the other; the full form has
              three rounds, the short form one. In a scenario the subjects take turns as well.
            * A number is the **median** of all iterations of all rounds, bytes as well as times: one bad moment of the machine does not move it.
            * *From – to* is the range from the lower to the upper quartile of the same numbers; of fewer than eight numbers it is the range of all.
            * *Times ours* is made round by round: the subject's median in a round by ours in the same round. The median of these ratios is shown, and
              their range beside it. So it may differ a little from the ratio of the two numbers in the table. More than 1 means that the
              subject needs more than this library (of a speed: does more).
            * An aim is met or missed by the median; *in 2 of 3 rounds* says that the rounds do not agree.
            """;

    private final Path directory;
    private final Map<String, Environment> environments = new LinkedHashMap<>();
    private final Map<String, List<Comparison>> comparisons = new LinkedHashMap<>();

    private Report(Path directory) throws IOException {
        this.directory = directory;
        for (String topic : Results.topics(directory)) {
            environments.put(topic, Environment.read(directory.resolve(topic)));
            comparisons.put(topic, Comparison.of(Results.read(directory, topic)));
        }
    }

    /**
     * Writes the report.
     *
     * @param directory {@code src/benchmarks/results}, where the raw results are; the charts get there, {@code RESULTS.md} beside it
     * @throws IOException if a file cannot be read or written
     */
    public static void write(Path directory) throws IOException {
        Report report = new Report(directory);
        Files.writeString(directory.resolveSibling("RESULTS.md"), report.page());
        Summary.replaceIn(directory.resolve("../../docs/performance.md"), report.runs() + "\n" + report.aims());
    }

    private String page() throws IOException {
        StringBuilder page = new StringBuilder("# Results\n\nWritten by the benchmarks; do not edit.\n\n");
        page.append(runs()).append("\n## Aims\n\n").append(aims()).append('\n').append(HOW);
        for (Map.Entry<String, List<Comparison>> topic : comparisons.entrySet()) {
            page.append("\n## ").append(Topics.title(topic.getKey())).append("\n\n");
            page.append(Topics.note(topic.getKey())).append('\n');
            if (different().size() > 1) {
                page.append('\n')
                        .append(sentence(environments.get(topic.getKey())))
                        .append('\n');
            }
            List<Bar> bars = new ArrayList<>();
            for (Comparison comparison : topic.getValue()) {
                table(page, comparison);
                if (comparison.isCharted()) {
                    bars.addAll(bars(comparison));
                }
            }
            if (bars.size() > 1) {
                String file = topic.getKey() + ".svg";
                Chart.draw(Topics.title(topic.getKey()), bars, directory.resolve(file));
                page.append("\n![")
                        .append(Topics.title(topic.getKey()))
                        .append("](results/")
                        .append(file)
                        .append(")\n");
            }
        }
        Topics.topics().stream()
                .filter(topic -> !comparisons.containsKey(topic))
                .forEach(topic -> page.append("\n## ")
                        .append(Topics.title(topic))
                        .append("\n\n")
                        .append(Topics.note(topic))
                        .append("\n\nNot measured yet.\n"));
        return page.toString();
    }

    private String aims() {
        StringBuilder table = new StringBuilder("| aim | | measured |\n|---|---|---|\n");
        Aims.of(comparisons.values().stream().flatMap(List::stream).toList()).stream()
                .collect(Collectors.groupingBy(Aim::aim, LinkedHashMap::new, Collectors.toList()))
                .forEach((aim, each) -> table.append("| ")
                        .append(aim)
                        .append(" | ")
                        .append(verdict(each))
                        .append(" | ")
                        .append(each.stream().map(Aim::line).collect(Collectors.joining("<br>")))
                        .append(" |\n"));
        return table.toString();
    }

    private static String verdict(List<Aim> aims) {
        long met = aims.stream().filter(Aim::isMet).count();
        long missed = aims.stream().filter(Aim::isMissed).count();
        return met + missed == 0
                ? aims.get(0).verdict()
                : missed == 0 ? "met" : met == 0 ? "**missed**" : "**missed** in " + missed + " of " + (met + missed);
    }

    /** Where and when; if not all results come from one run, which come from which. */
    private String runs() {
        Map<Environment, List<String>> different = different();
        StringBuilder text = new StringBuilder();
        different.forEach((environment, topics) -> {
            if (different.size() > 1) {
                text.append("**")
                        .append(topics.stream().map(Topics::title).collect(Collectors.joining("; ")))
                        .append(".** ");
            }
            text.append(sentence(environment)).append("\n\n");
        });
        different.keySet().stream().map(Report::versions).distinct().forEach(text::append);
        return text.toString();
    }

    private Map<Environment, List<String>> different() {
        return environments.keySet().stream()
                .collect(Collectors.groupingBy(environments::get, LinkedHashMap::new, Collectors.toList()));
    }

    private static String sentence(Environment environment) {
        return "Measured on " + environment.date() + " (" + environment.form() + " form): " + environment.cores()
                + " cores of " + environment.processor() + ", " + environment.system() + ", " + environment.java()
                + ".";
    }

    private static String versions(Environment environment) {
        return environment.versions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(String.CASE_INSENSITIVE_ORDER))
                .map(version -> version.getKey() + " " + version.getValue())
                .collect(Collectors.joining(", ", "", ".\n"));
    }

    private static void table(StringBuilder page, Comparison comparison) {
        page.append("\n### ")
                .append(comparison.question())
                .append(": ")
                .append(comparison.what())
                .append("\n\n");
        Optional<Samples> ours =
                comparison.ours().filter(row -> row.median() > 0.01).map(Row::samples);
        page.append("| | ").append(comparison.unit()).append(" | from – to | times ours | from – to |\n");
        page.append("|---|---:|---:|---:|---:|\n");
        for (Row row : comparison.rows()) {
            String name = Subjects.name(row.subject());
            Optional<Distribution> times = ours.map(row.samples()::times);
            page.append("| ").append(row.isOurs() ? "**" + name + "**" : name);
            page.append(" | ").append(Numbers.plain(row.median()));
            page.append(" | ").append(Numbers.range(row.samples().all(), Numbers::plain));
            page.append(" | ")
                    .append(times.map(ratio -> Numbers.ratio(ratio.median())).orElse(""));
            page.append(" | ")
                    .append(times.filter(ratio -> !row.isOurs())
                            .map(ratio -> Numbers.range(ratio, Numbers::ratio))
                            .orElse(""));
            page.append(" |\n");
        }
    }

    private static List<Bar> bars(Comparison comparison) {
        return comparison
                .ours()
                .map(ours -> comparison.rows().stream()
                        .sorted(Comparator.comparing(Row::isOurs).reversed())
                        .map(row -> new Bar(
                                comparison.title(),
                                Subjects.name(row.subject()),
                                row.samples().times(ours.samples())))
                        .toList())
                .orElse(List.of());
    }
}
