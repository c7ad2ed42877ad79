package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All subjects of the whole call, each in a process of its own, all at once; they take turns, a batch of calls each, and who begins changes
 * from round to round.
 */
final class Turns implements AutoCloseable {

    static final String OURS = "perfectGym";
    static final String BARE = "bareMicroProfile";
    static final String JAVA_NET_HTTP = "javaNetHttp";

    private static final List<String> SUBJECTS = List.of(
            OURS, BARE, JAVA_NET_HTTP, "apacheHttpClient", "retrofit", "openFeign", "springRestClient", "rawSocket");

    private static final int ROUNDS_TOGETHER = 10;

    private final Map<String, BatchCallerProcess> callers = new HashMap<>();

    private final ServerProcess server;

    /**
     * Starts a process for each subject.
     *
     * @param server whom all call
     * @param elements how many classes the answer has
     * @throws IOException if there can be no such process
     */
    Turns(ServerProcess server, int elements) throws IOException {
        this.server = server;
        for (String subject : SUBJECTS) {
            callers.put(subject, new BatchCallerProcess(elements, server.port()));
        }
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
        Map<String, List<Batch>> batches = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < SUBJECTS.size(); turn++) {
                String subject = SUBJECTS.get((round + turn) % SUBJECTS.size());
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
