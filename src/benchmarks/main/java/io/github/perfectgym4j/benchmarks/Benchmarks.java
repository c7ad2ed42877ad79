package io.github.perfectgym4j.benchmarks;

import io.github.perfectgym4j.benchmarks.reading.Body;
import io.github.perfectgym4j.benchmarks.report.Environment;
import io.github.perfectgym4j.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and the scenarios, and keeps what they say as files: a directory for each, in it the raw results and the environment
 * they come from. What is not measured keeps its results of an earlier run.
 *
 * <p>A class of JMH benchmarks is run in rounds: in each round every subject has a fork of its own, one after the other, so that a slow phase
 * of the machine hits neighbours of the same round, and the report can compare within a round.
 */
public final class Benchmarks {

    private static final int ROUNDS = 3;

    private Benchmarks() {}

    /**
     * Measures, and writes the report; with a pattern that no name has, only the latter.
     *
     * @param arguments the {@link Form}, and a pattern for the names to measure, or only the first
     * @throws Exception if anything that was to be measured failed
     */
    public static void main(String[] arguments) throws Exception {
        Form form = Form.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        Pattern only = Pattern.compile(arguments.length > 1 ? arguments[1] : ".*", Pattern.CASE_INSENSITIVE);
        Path results = Files.createDirectories(Path.of("results"));
        List<String> failed = new ArrayList<>();
        long started = System.nanoTime();
        for (String benchmark : jmhClasses()) {
            if (only.matcher(benchmark).find()) {
                ResultDirectory directory =
                        ResultDirectory.in(results, benchmark.substring(benchmark.lastIndexOf('.') + 1));
                measure(form, benchmark, directory.path());
                Environment.here(form).write(directory.path());
                directory.replace();
                tell(benchmark, started);
            }
        }
        for (Scenario scenario : ServiceLoader.load(Scenario.class)) {
            if (scenario.isIn(form) && only.matcher(scenario.name()).find()) {
                Optional<Path> java = ScenarioProcess.javaFor(scenario);
                if (java.isEmpty()) {
                    System.out.println(scenario.name() + ": not on this JDK, but with -Dbenchmarks.java21=<a JDK "
                            + scenario.leastJava() + " or later>");
                    continue;
                }
                ResultDirectory directory = ResultDirectory.in(results, scenario.name());
                if (ScenarioProcess.run(java.get(), form, scenario, directory.path())) {
                    directory.replace();
                    tell(scenario.name(), started);
                } else {
                    failed.add(scenario.name());
                }
            }
        }
        Report.write(results);
        if (!failed.isEmpty()) {
            throw new IllegalStateException("not measured, why is above; their results are those of an earlier run, "
                    + "and -Dbenchmarks.only=<name> measures them alone: " + failed);
        }
    }

    private static void tell(String what, long started) {
        System.out.printf(
                "# %s done, %d s since the start%n",
                what, Duration.ofNanos(System.nanoTime() - started).toSeconds());
    }

    private static void measure(Form form, String benchmark, Path directory) throws RunnerException, IOException {
        for (int round = 1; round <= (form == Form.FULL ? ROUNDS : 1); round++) {
            Path file = directory.resolve("round-" + round + ".json");
            new Runner(options(form)
                            .include(Pattern.quote(benchmark) + "\\.")
                            .result(file.toString())
                            .build())
                    .run();
            withoutPaths(file);
        }
    }

    /** The classes say how long to warm up and to measure; the short form has less of it, and fewer questions. */
    private static ChainedOptionsBuilder options(Form form) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(1)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON);
        if (form == Form.SHORT) {
            options.warmupTime(TimeValue.seconds(1)).measurementIterations(3).param("body", Body.CLASSES_100.name());
        }
        return options;
    }

    /** JMH tells where Java and Open Liberty are on the machine; the results are for everybody. */
    private static void withoutPaths(Path file) throws IOException {
        String text = Files.readString(file);
        for (String property : List.of("java.home", "liberty.home", "benchmarks.java21")) {
            String value = System.getProperty(property, "");
            if (!value.isBlank()) {
                text = text.replace(value, "${" + property + "}");
            }
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
}
