package io.github.perfectgym4j.benchmarks.report;

import io.github.perfectgym4j.benchmarks.report.Chart.Bar;
import io.github.perfectgym4j.benchmarks.report.Row.Comparison;
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
 * Writes {@code RESULTS.md} with all numbers, an SVG chart for each topic, and the summary in the README, from the raw results alone. Ratios come first: the times are
 * those of one machine.
 */
public final class Report {

    private Report() {}

    /**
     * Writes the report.
     *
     * @param directory {@code src/benchmarks/results}, where the raw results are; the charts get there, {@code RESULTS.md} beside it
     * @throws IOException if a file cannot be read or written
     */
    public static void write(Path directory) throws IOException {
        Map<Comparison, List<Row>> comparisons = Results.read(directory).stream()
                .collect(Collectors.groupingBy(Row::comparison, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<Comparison>> topics = comparisons.keySet().stream()
                .collect(Collectors.groupingBy(Comparison::topic, LinkedHashMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder("# Results\n\nWritten by the benchmarks; do not edit.\n\n");
        Environment here = Environment.read(directory);
        environment(page, here);
        List<String> charts = new ArrayList<>();
        for (Map.Entry<String, List<Comparison>> topic : topics.entrySet()) {
            page.append("\n## ").append(topic.getKey()).append('\n');
            List<Bar> bars = new ArrayList<>();
            for (Comparison comparison : topic.getValue()) {
                List<Row> rows = comparisons.get(comparison);
                table(page, comparison, rows);
                if (isTime(comparison)) {
                    bars.addAll(bars(comparison, rows));
                }
            }
            if (bars.size() > 1) {
                String file = topic.getKey() + ".svg";
                Chart.draw(topic.getKey(), bars, directory.resolve(file));
                page.append("\n![")
                        .append(topic.getKey())
                        .append("](results/")
                        .append(file)
                        .append(")\n");
            }
        }
        Files.writeString(directory.resolveSibling("RESULTS.md"), page);
        StringBuilder summary = new StringBuilder();
        environment(summary, here);
        summary(summary, comparisons);
        charts.forEach(file -> summary.append("\n![")
                .append(file.replace(".svg", ""))
                .append("](src/benchmarks/results/")
                .append(file)
                .append(")\n"));
        Summary.replaceIn(directory.resolve("../../../README.md"), summary.toString());
    }

    /** One line for each question about time: this library, and the best of the others. */
    private static void summary(StringBuilder page, Map<Comparison, List<Row>> comparisons) {
        page.append("\n| | | perfectgym-client | the best of the others | times as long |\n|---|---|---:|---|---:|\n");
        comparisons.forEach((comparison, rows) -> {
            double ours = ours(rows);
            Optional<Row> best = rows.stream()
                    .filter(row -> !row.isOurs() && !row.isFloor())
                    .min(Comparator.comparingDouble(Row::value));
            if (isTime(comparison) && !Double.isNaN(ours) && best.isPresent()) {
                page.append("| ").append(comparison.topic()).append(" | ").append(comparison.question());
                page.append(" | ").append(Numbers.plain(ours)).append(' ').append(comparison.unit());
                page.append(" | ").append(Subjects.name(best.get().subject()));
                page.append(" | ")
                        .append(Numbers.ratio(best.get().value() / ours))
                        .append(" |\n");
            }
        });
    }

    private static boolean isTime(Comparison comparison) {
        return comparison.what().startsWith("time") && !comparison.unit().isEmpty();
    }

    private static void environment(StringBuilder page, Environment here) {
        page.append("Measured on ")
                .append(here.date())
                .append(" (")
                .append(here.form())
                .append(" form): ");
        page.append(here.cores())
                .append(" cores of ")
                .append(here.processor())
                .append(", ")
                .append(here.system());
        page.append(", ").append(here.java()).append(".\n\n");
        page.append(here.versions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(String.CASE_INSENSITIVE_ORDER))
                .map(version -> version.getKey() + " " + version.getValue())
                .collect(Collectors.joining(", ", "", ".\n")));
    }

    private static void table(StringBuilder page, Comparison comparison, List<Row> rows) {
        page.append("\n### ")
                .append(comparison.question())
                .append(": ")
                .append(comparison.what())
                .append("\n\n");
        double ours = ours(rows);
        page.append("| | ").append(comparison.unit()).append(" | ± | times ours |\n|---|---:|---:|---:|\n");
        rows.stream().sorted(Comparator.comparingDouble(Row::value)).forEach(row -> page.append("| ")
                .append(row.isOurs() ? "**" + Subjects.name(row.subject()) + "**" : Subjects.name(row.subject()))
                .append(" | ")
                .append(Numbers.plain(row.value()))
                .append(" | ")
                .append(Numbers.plain(row.error()))
                .append(" | ")
                .append(ours > 0.01 ? Numbers.ratio(row.value() / ours) : "")
                .append(" |\n"));
    }

    private static List<Bar> bars(Comparison comparison, List<Row> rows) {
        double ours = ours(rows);
        return Double.isNaN(ours)
                ? List.of()
                : rows.stream()
                        .sorted(Comparator.comparing(Row::isOurs).reversed().thenComparingDouble(Row::value))
                        .map(row -> new Bar(comparison.question(), Subjects.name(row.subject()), row.value() / ours))
                        .toList();
    }

    private static double ours(List<Row> rows) {
        return rows.stream()
                .filter(Row::isOurs)
                .mapToDouble(Row::value)
                .findFirst()
                .orElse(Double.NaN);
    }
}
