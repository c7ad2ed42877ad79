package io.github.perfectgym4j.benchmarks.report;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the raw results: those of JMH, and those of the scenarios. */
final class Results {

    /** Whose benchmarks have one method for all say by this parameter who is measured. */
    private static final String SUBJECT = "subject";

    private Results() {}

    static List<Row> read(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith(Environment.FILE))
                    .sorted()
                    .toList();
        }
        List<Row> rows = new ArrayList<>();
        for (Path file : files) {
            String topic = file.getFileName().toString().replace(".json", "");
            try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
                JsonArray results = reader.readArray();
                for (JsonObject result : results.getValuesAs(JsonObject.class)) {
                    rows.addAll(
                            result.containsKey("benchmark")
                                    ? ofJmh(topic, result)
                                    : List.of(ofScenario(topic, result)));
                }
            }
        }
        return rows;
    }

    private static List<Row> ofJmh(String topic, JsonObject result) {
        String subject = result.getString("benchmark").replaceFirst(".*\\.", "");
        StringBuilder question = new StringBuilder();
        JsonObject parameters = result.getJsonObject("params");
        if (parameters != null) {
            for (Map.Entry<String, JsonValue> parameter : parameters.entrySet()) {
                if (parameter.getKey().equals(SUBJECT)) {
                    subject = text(parameter.getValue());
                } else {
                    question.append(parameter.getKey())
                            .append(' ')
                            .append(text(parameter.getValue())
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', ' '))
                            .append(", ");
                }
            }
        }
        int threads = result.getInt("threads");
        question.append(threads).append(threads == 1 ? " thread" : " threads");
        List<Row> rows = new ArrayList<>();
        JsonObject time = result.getJsonObject("primaryMetric");
        rows.add(new Row(
                topic,
                question.toString(),
                result.getString("mode").equals("thrpt") ? "throughput" : "time",
                subject,
                number(time, "score"),
                number(time, "scoreError"),
                time.getString("scoreUnit")));
        JsonObject allocated = result.getJsonObject("secondaryMetrics").getJsonObject("gc.alloc.rate.norm");
        if (allocated != null) {
            rows.add(new Row(
                    topic, question.toString(), "allocated", subject, number(allocated, "score"), Double.NaN, "B/op"));
        }
        return rows;
    }

    private static Row ofScenario(String topic, JsonObject result) {
        return new Row(
                topic,
                result.getString("question"),
                result.getString("what"),
                result.getString("subject"),
                number(result, "value"),
                Double.NaN,
                result.getString("unit"));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    /** JMH writes numbers that are none as texts. */
    private static double number(JsonObject object, String name) {
        return object.get(name) instanceof JsonNumber number ? number.doubleValue() : Double.NaN;
    }
}
