package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.benchmarks.Form;
import io.github.perfectgym4j.benchmarks.Measurement;
import io.github.perfectgym4j.benchmarks.Scenario;
import io.github.perfectgym4j.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The whole call once more, to see small differences in: what a call takes of the processor, and how much it allocates, on the thread that
 * calls. Waiting for the other side and for other processes is in the time of a call, but not in its processor time.
 *
 * <p>All subjects are in one process and take turns, a batch of calls each; who begins changes from round to round. The own layer of the
 * library is the difference between it and the MicroProfile client alone, round by round.
 *
 * <p>{@code java.net.http} works on threads of its own, so the calling thread says nothing about it. The processor time of the whole process,
 * garbage collection and compilation included, is there for all; its clock is coarse, so each number is of ten rounds.
 */
public final class CallCpu implements Scenario {

    private static final int ROUNDS_TOGETHER = 10;

    private static final String ON_OTHER_THREADS = "javaNetHttp";

    private static final List<String> SUBJECTS = List.of(
            "perfectGym",
            "bareMicroProfile",
            ON_OTHER_THREADS,
            "apacheHttpClient",
            "retrofit",
            "openFeign",
            "springRestClient",
            "rawSocket");

    /** For the service loader. */
    public CallCpu() {}

    @Override
    public String name() {
        return "call-cpu";
    }

    @Override
    public List<Measurement> measure(Form form) throws Exception {
        int warmUp = form == Form.FULL ? 40 : 20;
        int rounds = form == Form.FULL ? 100 : 20;
        try (ServerProcess server = ServerProcess.start()) {
            List<Measurement> measurements = new ArrayList<>(measure(server, 1, 500, warmUp, rounds));
            measurements.addAll(measure(server, 100, 40, warmUp, rounds));
            return measurements;
        }
    }

    private static List<Measurement> measure(ServerProcess server, int elements, int calls, int warmUp, int rounds)
            throws IOException {
        List<BatchCallerProcess> callers = new ArrayList<>();
        try {
            for (String subject : SUBJECTS) {
                callers.add(new BatchCallerProcess(subject, elements, server.port()));
            }
            Map<String, List<Batch>> batches = new LinkedHashMap<>();
            for (int round = -warmUp; round < rounds; round++) {
                for (int turn = 0; turn < SUBJECTS.size(); turn++) {
                    int next = Math.floorMod(round + turn, SUBJECTS.size());
                    Batch batch = callers.get(next).call(calls);
                    if (round >= 0) {
                        batches.computeIfAbsent(SUBJECTS.get(next), unused -> new ArrayList<>())
                                .add(batch);
                    }
                }
            }
            return measurements("elements " + elements, batches);
        } finally {
            callers.forEach(BatchCallerProcess::close);
        }
    }

    private static List<Measurement> measurements(String question, Map<String, List<Batch>> batches) {
        List<Measurement> measurements = new ArrayList<>();
        batches.forEach((name, all) -> {
            if (!name.equals(ON_OTHER_THREADS)) {
                measurements.add(new Measurement(
                        question, name, "processor time of the calling thread", "us", each(all, Batch::cpuMicros)));
                measurements.add(new Measurement(
                        question, name, "allocated by the calling thread", "B", each(all, Batch::bytes)));
            }
            measurements.add(new Measurement(
                    question, name, "processor time of the process", "us", together(each(all, Batch::processMicros))));
            measurements.add(new Measurement(question, name, "wall-clock time", "us", each(all, Batch::micros)));
        });
        List<Batch> ours = batches.get("perfectGym");
        List<Batch> bare = batches.get("bareMicroProfile");
        String layer = question + ", own layer above the MicroProfile client";
        measurements.add(new Measurement(
                layer,
                "perfectGym",
                "processor time of the calling thread",
                "us",
                minus(each(ours, Batch::cpuMicros), each(bare, Batch::cpuMicros))));
        measurements.add(new Measurement(
                layer,
                "perfectGym",
                "allocated by the calling thread",
                "B",
                minus(each(ours, Batch::bytes), each(bare, Batch::bytes))));
        return measurements;
    }

    private static List<Double> each(List<Batch> batches, Function<Batch, Double> number) {
        return batches.stream().map(number).toList();
    }

    private static List<Double> minus(List<Double> from, List<Double> what) {
        return Stream.iterate(0, i -> i < from.size(), i -> i + 1)
                .map(i -> from.get(i) - what.get(i))
                .toList();
    }

    /** Means of ten rounds. */
    private static List<Double> together(List<Double> rounds) {
        return Stream.iterate(0, i -> i + ROUNDS_TOGETHER <= rounds.size(), i -> i + ROUNDS_TOGETHER)
                .map(i -> rounds.subList(i, i + ROUNDS_TOGETHER).stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow())
                .toList();
    }
}
