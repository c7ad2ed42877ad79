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
 * The whole call, by one thread: first its time, as the scheduler has it; then, with caller and server on one core, what it takes of the
 * processor and how much it allocates, on the thread that calls. Waiting for the other side and for other processes is in the time of a call, but
 * not in its processor time. The difference between the library and the MicroProfile client alone, both in one process and round by round, is the
 * library's own layer.
 *
 * <p>{@code java.net.http} works on threads of its own, so the calling thread says nothing about it. The processor time of the whole process,
 * garbage collection and compilation included, is there for all; its clock is coarse, so each number is of ten rounds.
 */
public final class CallOneThread implements Scenario {

    private static final int CALLS_OF_ONE = 500;
    private static final int CALLS_OF_A_PAGE = 40;

    /** For the service loader. */
    public CallOneThread() {}

    @Override
    public String name() {
        return "call-one-thread";
    }

    /** The runtimes are deep, so it takes long until all are warm: the short form asks for the small answer only. */
    @Override
    public List<Measurement> measure(Form form) throws Exception {
        int warmUp = form == Form.FULL ? 80 : 60;
        int rounds = form == Form.FULL ? 100 : 30;
        try (ServerProcess server = ServerProcess.start()) {
            List<Measurement> measurements = new ArrayList<>(measure(server, 1, CALLS_OF_ONE, warmUp, rounds));
            if (form == Form.FULL) {
                measurements.addAll(measure(server, 100, CALLS_OF_A_PAGE, warmUp, rounds));
            }
            measurements.addAll(layer(server, warmUp, rounds));
            return measurements;
        }
    }

    private static List<Measurement> measure(ServerProcess server, int elements, int calls, int warmUp, int rounds)
            throws IOException, InterruptedException {
        String question = "elements " + elements + ", 1 thread";
        List<Measurement> measurements = new ArrayList<>();
        try (Turns turns = Turns.ofAll(server, elements)) {
            turns.call(warmUp, calls, 1);
            turns.call(rounds, calls, 1)
                    .forEach((name, all) ->
                            measurements.add(new Measurement(question, name, "time", "us", each(all, Batch::micros))));
            turns.onOneCore();
            measurements.addAll(onOneCore(question + ", one core", turns.call(rounds, calls, 1)));
        }
        return measurements;
    }

    private static List<Measurement> onOneCore(String question, Map<String, List<Batch>> batches) {
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

    private static List<Measurement> layer(ServerProcess server, int warmUp, int rounds)
            throws IOException, InterruptedException {
        try (Turns turns = Turns.ofOneRuntime(server, 1)) {
            turns.call(warmUp, CALLS_OF_ONE, 1);
            turns.onOneCore();
            Map<String, List<Batch>> batches = turns.call(rounds, CALLS_OF_ONE, 1);
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
