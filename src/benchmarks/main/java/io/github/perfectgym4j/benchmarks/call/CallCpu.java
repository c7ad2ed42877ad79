package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.benchmarks.Form;
import io.github.perfectgym4j.benchmarks.Measurement;
import io.github.perfectgym4j.benchmarks.Scenario;
import io.github.perfectgym4j.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The whole call once more, to see small differences in: what a call takes of the processor, and how much it allocates, on the thread that
 * calls. Waiting for the other side and for other processes is in the time of a call, but not in its processor time.
 *
 * <p>Each subject is in a process of its own, all at once, and they take turns, a batch of calls each; who begins changes from round to round.
 * Only the library and the MicroProfile client alone share a process, so that they run the same compiled code where they are the same: the
 * difference between them, round by round, is the library's own layer.
 *
 * <p>{@code java.net.http} works on threads of its own, so the calling thread says nothing about it. The processor time of the whole process,
 * garbage collection and compilation included, is there for all; its clock is coarse, so each number is of ten rounds.
 */
public final class CallCpu implements Scenario {

    private static final int ROUNDS_TOGETHER = 10;

    private static final String ON_OTHER_THREADS = "javaNetHttp";

    private static final String OURS = "perfectGym";
    private static final String BARE = "bareMicroProfile";

    private static final List<String> SUBJECTS = List.of(
            OURS, BARE, ON_OTHER_THREADS, "apacheHttpClient", "retrofit", "openFeign", "springRestClient", "rawSocket");

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
        Map<String, BatchCallerProcess> callers = new HashMap<>();
        try {
            for (String subject : SUBJECTS) {
                callers.put(
                        subject,
                        subject.equals(BARE) ? callers.get(OURS) : new BatchCallerProcess(elements, server.port()));
            }
            Map<String, List<Batch>> batches = new LinkedHashMap<>();
            for (int round = -warmUp; round < rounds; round++) {
                for (int turn = 0; turn < SUBJECTS.size(); turn++) {
                    String subject = SUBJECTS.get(Math.floorMod(round + turn, SUBJECTS.size()));
                    Batch batch = callers.get(subject).call(subject, calls);
                    if (round >= 0) {
                        batches.computeIfAbsent(subject, unused -> new ArrayList<>())
                                .add(batch);
                    }
                }
            }
            return measurements("elements " + elements, batches);
        } finally {
            callers.values().forEach(BatchCallerProcess::close);
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
        List<Batch> ours = batches.get(OURS);
        List<Batch> bare = batches.get(BARE);
        String layer = question + ", own layer above the MicroProfile client";
        measurements.add(new Measurement(
                layer,
                OURS,
                "processor time of the calling thread",
                "us",
                minus(each(ours, Batch::cpuMicros), each(bare, Batch::cpuMicros))));
        measurements.add(new Measurement(
                layer,
                OURS,
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
