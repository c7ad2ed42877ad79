package io.github.perfectgym4j.benchmarks;

import io.github.perfectgym4j.benchmarks.report.Environment;
import io.github.perfectgym4j.benchmarks.report.Report;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and the scenarios, and keeps what they say as files. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param arguments the {@link Form}, and a pattern for the names to measure, or only the first
     * @throws Exception if anything that was to be measured failed
     */
    public static void main(String[] arguments) throws Exception {
        Form form = Form.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        Pattern only = Pattern.compile(arguments.length > 1 ? arguments[1] : ".*", Pattern.CASE_INSENSITIVE);
        Path results = Files.createDirectories(Path.of("results"));
        Environment.here(form.name().toLowerCase(Locale.ROOT)).write(results);
        for (String benchmark : jmhClasses()) {
            if (only.matcher(benchmark).find()) {
                String name = benchmark.substring(benchmark.lastIndexOf('.') + 1);
                Path file = results.resolve(name + ".json");
                new Runner(options(form)
                                .include(Pattern.quote(benchmark) + "\\.")
                                .result(file.toString())
                                .build())
                        .run();
                withoutPaths(file);
            }
        }
        for (Scenario scenario : ServiceLoader.load(Scenario.class)) {
            if (only.matcher(scenario.name()).find()) {
                write(results.resolve(scenario.name() + ".json"), scenario.measure(form));
            }
        }
        Report.write(results);
    }

    /** JMH tells where Java and Open Liberty are on the machine; the results are for everybody. */
    private static void withoutPaths(Path file) throws IOException {
        String text = Files.readString(file);
        for (String property : List.of("java.home", "liberty.home")) {
            text = text.replace(System.getProperty(property, "${" + property + "}"), "${" + property + "}");
        }
        Files.writeString(file, text);
    }

    private static TreeSet<String> jmhClasses() {
        TreeSet<String> classes = new TreeSet<>();
        for (BenchmarkListEntry entry : BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())) {
            String name = Objects.requireNonNull(entry.getUsername());
            classes.add(name.substring(0, name.lastIndexOf('.')));
        }
        return classes;
    }

    private static ChainedOptionsBuilder options(Form form) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON);
        return form == Form.SHORT
                ? options.forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(2)
                        .measurementTime(TimeValue.seconds(1))
                : options.forks(2)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1));
    }

    private static void write(Path file, List<Measurement> measurements) throws IOException {
        Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withFormatting(true));
        Files.writeString(file, jsonb.toJson(measurements) + "\n");
    }
}
