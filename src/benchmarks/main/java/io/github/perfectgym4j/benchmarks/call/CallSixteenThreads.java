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

    @Override
    public List<Measurement> measure(Form form) throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            List<Measurement> measurements = new ArrayList<>(measure(form, server, 1, 500));
            if (form == Form.FULL) {
                measurements.addAll(measure(form, server, 100, 40));
            }
            return measurements;
        }
    }

    private static List<Measurement> measure(Form form, ServerProcess server, int elements, int calls)
            throws IOException {
        boolean full = form == Form.FULL;
        List<Measurement> measurements = new ArrayList<>();
        try (Turns turns = Turns.ofAll(server, elements)) {
            turns.call(full ? 60 : 25, 2 * calls, 1);
            int atOnce = full ? calls : calls / 5;
            turns.call(full ? 20 : 8, atOnce, THREADS);
            turns.call(full ? 30 : 10, atOnce, THREADS).forEach((subject, batches) -> {
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
