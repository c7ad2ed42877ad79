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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the raw results: those of JMH, one file for each round, and those of the scenarios. */
final class Results {

    /** Whose benchmarks have one method for all say by this parameter who is measured. */
    private static final String SUBJECT = "subject";

    /** What the numbers of several rounds have in common. */
    private record Key(String question, String what, String subject, String unit) {}

    private Results() {}

    /** The topics there are results of, in the order of the report. */
    static List<String> topics(Path results) throws IOException {
        try (Stream<Path> all = Files.list(results)) {
            return all.filter(Files::isDirectory)
                    .map(directory -> directory.getFileName().toString())
                    .sorted(Topics.order())
                    .toList();
        }
    }

    static List<Row> read(Path results, String topic) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(results.resolve(topic))) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith(Environment.FILE))
                    .sorted()
                    .toList();
        }
        Map<Key, List<double[]>> rounds = new LinkedHashMap<>();
        for (Path file : files) {
            try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
                for (JsonObject result : reader.readArray().getValuesAs(JsonObject.class)) {
                    if (result.containsKey("benchmark")) {
                        addJmh(result, rounds);
                    } else {
                        addScenario(result, rounds);
                    }
                }
            }
        }
        return rounds.entrySet().stream()
                .map(entry -> new Row(
                        topic,
                        entry.getKey().question(),
                        entry.getKey().what(),
                        entry.getKey().subject(),
                        entry.getKey().unit(),
                        new Samples(entry.getValue())))
                .toList();
    }

    private static void addJmh(JsonObject result, Map<Key, List<double[]>> rounds) {
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
        JsonObject time = result.getJsonObject("primaryMetric");
        add(rounds, new Key(question.toString(), "time", subject, time.getString("scoreUnit")), raw(time));
        JsonObject allocated = result.getJsonObject("secondaryMetrics").getJsonObject("gc.alloc.rate.norm");
        if (allocated != null) {
            add(rounds, new Key(question.toString(), "allocated", subject, "B/op"), raw(allocated));
        }
    }

    /** The iterations of all forks. */
    private static double[] raw(JsonObject metric) {
        return metric.getJsonArray("rawData").getValuesAs(JsonArray.class).stream()
                .flatMap(fork -> fork.getValuesAs(JsonNumber.class).stream())
                .mapToDouble(JsonNumber::doubleValue)
                .toArray();
    }

    private static void addScenario(JsonObject result, Map<Key, List<double[]>> rounds) {
        Key key = new Key(
                result.getString("question"),
                result.getString("what"),
                result.getString("subject"),
                result.getString("unit"));
        for (JsonNumber value : result.getJsonArray("values").getValuesAs(JsonNumber.class)) {
            add(rounds, key, new double[] {value.doubleValue()});
        }
    }

    private static void add(Map<Key, List<double[]>> rounds, Key key, double[] numbers) {
        rounds.computeIfAbsent(key, unused -> new ArrayList<>()).add(numbers);
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
