package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.benchmarks.Form;
import io.github.perfectgym4j.benchmarks.Measurement;
import io.github.perfectgym4j.benchmarks.Scenario;
import io.github.perfectgym4j.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole call, by sixteen threads at once.
 *
 * <p>One thread warms up first: where sixteen keep all cores busy, the compiler hardly gets to run, and half a minute is not enough for the
 * deeper ones of the clients.
 */
public final class CallSixteenThreads implements Scenario {

    private static final int THREADS = 16;

    /** For the service loader. */
    public CallSixteenThreads() {}

    @Override
    public String name() {
        return "call-sixteen-threads";
    }

    /** Not for the short form: it takes too long until all are warm. */
    @Override
    public boolean isIn(Form form) {
        return form == Form.FULL;
    }

    @Override
    public List<Measurement> measure(Form form) throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            List<Measurement> measurements = new ArrayList<>(measure(server, 1, 500));
            measurements.addAll(measure(server, 100, 40));
            return measurements;
        }
    }

    private static List<Measurement> measure(ServerProcess server, int elements, int calls) throws IOException {
        List<Measurement> measurements = new ArrayList<>();
        try (Turns turns = Turns.ofAll(server, elements)) {
            turns.call(60, 2 * calls, 1);
            turns.call(20, calls, THREADS);
            turns.call(30, calls, THREADS).forEach((subject, batches) -> {
                String question = "elements " + elements + ", " + THREADS + " threads";
                measurements.add(new Measurement(
                        question,
                        subject,
                        "time",
                        "us",
                        batches.stream().map(Batch::micros).toList()));
                measurements.add(new Measurement(
                        question,
                        subject,
                        "processor time of the process",
                        "us",
                        batches.stream().map(Batch::processMicros).toList()));
                measurements.add(new Measurement(
                        question,
                        subject,
                        "allocated by the calling threads",
                        "B",
                        batches.stream().map(Batch::bytes).toList()));
            });
        }
        return measurements;
    }
}
