package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.benchmarks.Form;
import io.github.perfectgym4j.benchmarks.Measurement;
import io.github.perfectgym4j.benchmarks.Scenario;
import io.github.perfectgym4j.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The whole call once more, to see small differences in: what a call takes of the processor, and how much it allocates, on the thread that
 * calls. Waiting for the other side and for other processes is in the time of a call, but not in its processor time. Caller and server share one
 * core. The difference between the library and the MicroProfile client alone, both in one process and round by round, is the library's own layer.
 *
 * <p>{@code java.net.http} works on threads of its own, so the calling thread says nothing about it. The processor time of the whole process,
 * garbage collection and compilation included, is there for all; its clock is coarse, so each number is of ten rounds.
 */
public final class CallCpu implements Scenario {

    private static final int CALLS_OF_ONE = 500;
    private static final int WARM_UP = 80;
    private static final int ROUNDS = 100;

    /** For the service loader. */
    public CallCpu() {}

    @Override
    public String name() {
        return "call-cpu";
    }

    /** Not for the short form: it takes too long until all are warm. */
    @Override
    public boolean isIn(Form form) {
        return form == Form.FULL;
    }

    @Override
    public List<Measurement> measure(Form form) throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            List<Measurement> measurements = new ArrayList<>(measure(server, 1, CALLS_OF_ONE));
            measurements.addAll(measure(server, 100, 40));
            measurements.addAll(layer(server));
            return measurements;
        }
    }

    private static List<Measurement> measure(ServerProcess server, int elements, int calls)
            throws IOException, InterruptedException {
        try (Turns turns = Turns.ofAll(server, elements)) {
            turns.call(WARM_UP, calls, 1);
            turns.onOneCore();
            return measurements("elements " + elements, turns.call(ROUNDS, calls, 1));
        }
    }

    private static List<Measurement> measurements(String question, Map<String, List<Batch>> batches) {
        List<Measurement> measurements = new ArrayList<>();
        batches.forEach((name, all) -> {
            if (!name.equals(Turns.JAVA_NET_HTTP)) {
                measurements.add(new Measurement(
                        question, name, "processor time of the calling thread", "us", each(all, Batch::cpuMicros)));
                measurements.add(new Measurement(
                        question, name, "allocated by the calling thread", "B", each(all, Batch::bytes)));
            }
            measurements.add(new Measurement(
                    question,
                    name,
                    "processor time of the process",
                    "us",
                    Turns.together(each(all, Batch::processMicros))));
            measurements.add(new Measurement(question, name, "wall-clock time", "us", each(all, Batch::micros)));
        });
        return measurements;
    }

    private static List<Measurement> layer(ServerProcess server) throws IOException, InterruptedException {
        try (Turns turns = Turns.ofOneRuntime(server, 1)) {
            turns.call(WARM_UP, CALLS_OF_ONE, 1);
            turns.onOneCore();
            Map<String, List<Batch>> batches = turns.call(ROUNDS, CALLS_OF_ONE, 1);
            List<Batch> ours = batches.get(Turns.OURS);
            List<Batch> bare = batches.get(Turns.BARE);
            String layer = "elements 1, own layer above the MicroProfile client";
            return List.of(
                    new Measurement(
                            layer,
                            Turns.OURS,
                            "processor time of the calling thread",
                            "us",
                            minus(each(ours, Batch::cpuMicros), each(bare, Batch::cpuMicros))),
                    new Measurement(
                            layer,
                            Turns.OURS,
                            "allocated by the calling thread",
                            "B",
                            minus(each(ours, Batch::bytes), each(bare, Batch::bytes))));
        }
    }

    private static List<Double> each(List<Batch> batches, Function<Batch, Double> number) {
        return batches.stream().map(number).toList();
    }

    private static List<Double> minus(List<Double> from, List<Double> what) {
        return Stream.iterate(0, i -> i < from.size(), i -> i + 1)
                .map(i -> from.get(i) - what.get(i))
                .toList();
    }
}
