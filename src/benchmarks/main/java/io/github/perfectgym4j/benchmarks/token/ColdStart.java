package io.github.perfectgym4j.benchmarks.token;

import io.github.perfectgym4j.benchmarks.Form;
import io.github.perfectgym4j.benchmarks.Measurement;
import io.github.perfectgym4j.benchmarks.Scenario;
import java.util.ArrayList;
import java.util.List;

/** A cold start of 1, 100 and 1,000 platform threads: see {@link ColdCrowd}. */
public final class ColdStart implements Scenario {

    private static final List<Integer> THREADS = List.of(1, 100, 1_000);

    /** For the service loader. */
    public ColdStart() {}

    @Override
    public String name() {
        return "cold-start";
    }

    @Override
    public List<Measurement> measure(Form form) throws Exception {
        List<Measurement> measurements = new ArrayList<>();
        for (int threads : THREADS) {
            String question = threads + (threads == 1 ? " thread" : " threads");
            measurements.addAll(new ColdCrowd(question, threads, ColdStart::start).measure(form));
        }
        return measurements;
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }
}
