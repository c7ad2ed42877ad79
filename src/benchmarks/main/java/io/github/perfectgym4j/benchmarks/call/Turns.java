package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Subjects of the whole call, in processes of their own, all at once; they take turns, a batch of calls each, and who begins changes
 * from round to round.
 */
final class Turns implements AutoCloseable {

    static final String OURS = "perfectGym";
    static final String BARE = "bareMicroProfile";
    static final String JAVA_NET_HTTP = "javaNetHttp";

    private static final List<String> ALL = List.of(
            OURS, BARE, JAVA_NET_HTTP, "apacheHttpClient", "retrofit", "openFeign", "springRestClient", "rawSocket");

    private static final int ROUNDS_TOGETHER = 10;

    private final ServerProcess server;
    private final Map<String, BatchCallerProcess> callers;

    private Turns(ServerProcess server, Map<String, BatchCallerProcess> callers) {
        this.server = server;
        this.callers = callers;
    }

    /**
     * All subjects, each in a process of its own.
     *
     * @param server whom all call
     * @param elements how many classes the answer has
     * @throws IOException if there can be no such process
     */
    static Turns ofAll(ServerProcess server, int elements) throws IOException {
        Map<String, BatchCallerProcess> callers = new LinkedHashMap<>();
        for (String subject : ALL) {
            callers.put(subject, new BatchCallerProcess(server.port(), elements));
        }
        return new Turns(server, callers);
    }

    /**
     * The library and the MicroProfile client alone in one process, so that they run the same compiled code where they are the same.
     *
     * @param server whom both call
     * @param elements how many classes the answer has
     * @throws IOException if there can be no such process
     */
    static Turns ofOneRuntime(ServerProcess server, int elements) throws IOException {
        BatchCallerProcess both = new BatchCallerProcess(server.port(), elements);
        return new Turns(server, Map.of(OURS, both, BARE, both));
    }

    /** From here on all of them are on one core, together with the server. */
    void onOneCore() throws IOException, InterruptedException {
        OneCore.share(
                Stream.concat(Stream.of(server.id()), callers.values().stream().map(BatchCallerProcess::id))
                        .toList());
    }

    /**
     * Lets each call.
     *
     * @param rounds how many batches of each
     * @param calls of one batch, on each thread
     * @param threads how many call at once
     * @return the batches of each subject, in the order of the rounds
     * @throws IOException if a subject fails
     */
    Map<String, List<Batch>> call(int rounds, int calls, int threads) throws IOException {
        List<String> subjects = List.copyOf(callers.keySet());
        Map<String, List<Batch>> batches = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < subjects.size(); turn++) {
                String subject = subjects.get((round + turn) % subjects.size());
                batches.computeIfAbsent(subject, unused -> new ArrayList<>())
                        .add(callers.get(subject).call(subject, calls, threads));
            }
        }
        return batches;
    }

    /** Means of ten rounds, for a clock that is coarse. */
    static List<Double> together(List<Double> rounds) {
        return Stream.iterate(0, i -> i + ROUNDS_TOGETHER <= rounds.size(), i -> i + ROUNDS_TOGETHER)
                .map(i -> rounds.subList(i, i + ROUNDS_TOGETHER).stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow())
                .toList();
    }

    /** Ends the processes. */
    @Override
    public void close() {
        callers.values().forEach(BatchCallerProcess::close);
    }
}
