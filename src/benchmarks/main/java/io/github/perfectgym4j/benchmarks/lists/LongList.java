package io.github.perfectgym4j.benchmarks.lists;

import io.github.perfectgym4j.benchmarks.Form;
import io.github.perfectgym4j.benchmarks.Measurement;
import io.github.perfectgym4j.benchmarks.Scenario;
import io.github.perfectgym4j.benchmarks.server.ServerProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How long it takes to read 100,000 and 1,000,000 classes, and how much memory, with 64 MB of heap. */
public final class LongList implements Scenario {

    private static final String HEAP = "-Xmx64m";
    private static final int TO_GET_WARM = 100_000;
    private static final double MEGABYTE = 1024 * 1024;

    /** For the service loader. */
    public LongList() {}

    @Override
    public String name() {
        return "long-list";
    }

    @Override
    public List<Measurement> measure(Form form) throws Exception {
        int repetitions = form == Form.FULL ? 5 : 1;
        List<Measurement> measurements = new ArrayList<>();
        try (ServerProcess server = ServerProcess.start()) {
            List<Walk> walks = form == Form.FULL ? List.of(Walk.values()) : Walk.byPage();
            measure(server, 100_000, walks, true, Duration.ZERO, repetitions, measurements);
            measure(server, 100_000, walks, false, Duration.ofMillis(2), Math.min(2, repetitions), measurements);
            if (form == Form.FULL) {
                measure(server, 1_000_000, walks, true, Duration.ZERO, 1, measurements);
            }
        }
        return measurements;
    }

    private static void measure(
            ServerProcess server,
            int elements,
            List<Walk> walks,
            boolean fresh,
            Duration work,
            int repetitions,
            List<Measurement> measurements)
            throws IOException, InterruptedException {
        Map<Walk, List<Result>> results = new EnumMap<>(Walk.class);
        // The first round is not counted: in it the server makes the answers that it then keeps.
        for (int repetition = fresh ? 0 : 1; repetition <= repetitions; repetition++) {
            for (Walk walk : repetition == 0 ? Walk.oneOfEachWay(walks) : walks) {
                Result result = read(server.url(elements), server.url(TO_GET_WARM), walk, work);
                if (result.elements() != elements || result.sumOfIds() != (long) elements * (elements + 1) / 2) {
                    throw new IllegalStateException(walk + " has read " + result);
                }
                if (repetition > 0) {
                    results.computeIfAbsent(walk, unused -> new ArrayList<>()).add(result);
                }
            }
        }
        String question = String.format(Locale.ROOT, "%,d classes", elements)
                + (work.isZero() ? "" : ", caller works " + work.toMillis() + " ms on every 100");
        results.forEach((walk, all) -> {
            String asked = question + ", " + walk.way();
            measurements.add(measurement(asked, walk, "time", "s", all, result -> result.nanos() / 1e9));
            measurements.add(
                    measurement(asked, walk, "speed", "elements/s", all, result -> elements / (result.nanos() / 1e9)));
            measurements.add(measurement(asked, walk, "peak heap", "MB", all, result -> result.peakHeap() / MEGABYTE));
            measurements.add(measurement(
                    asked,
                    walk,
                    "heap after collection, greatest",
                    "MB",
                    all,
                    result -> result.survivedHeap() / MEGABYTE));
        });
    }

    private static Measurement measurement(
            String question,
            Walk walk,
            String what,
            String unit,
            List<Result> results,
            ToDoubleFunction<Result> number) {
        return Measurement.of(
                question, walk.title(), what, unit, results.stream().mapToDouble(number));
    }

    private static Result read(URI url, URI warm, Walk walk, Duration work) throws IOException, InterruptedException {
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ListReader.class.getName(),
                        url.toString(),
                        warm.toString(),
                        walk.name(),
                        Long.toString(work.toNanos()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(reader.getInputStream(), StandardCharsets.UTF_8))) {
            line = out.readLine();
        }
        if (reader.waitFor() != 0 || line == null) {
            throw new IOException(walk + " has failed");
        }
        return Result.parse(line);
    }
}
