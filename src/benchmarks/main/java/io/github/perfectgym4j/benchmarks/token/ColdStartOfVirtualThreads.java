package io.github.perfectgym4j.benchmarks.token;

import io.github.perfectgym4j.benchmarks.Form;
import io.github.perfectgym4j.benchmarks.Measurement;
import io.github.perfectgym4j.benchmarks.Scenario;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/** A cold start of 10,000 virtual threads, which need Java 21: see {@link ColdCrowd}. */
public final class ColdStartOfVirtualThreads implements Scenario {

    private static final int THREADS = 10_000;

    /** For the service loader. */
    public ColdStartOfVirtualThreads() {}

    @Override
    public String name() {
        return "cold-start-virtual";
    }

    @Override
    public int leastJava() {
        return 21;
    }

    @Override
    public List<Measurement> measure(Form form) throws Exception {
        // The code is compiled for Java 17, which does not have the method.
        MethodHandle virtual = MethodHandles.publicLookup()
                .findStatic(Thread.class, "startVirtualThread", MethodType.methodType(Thread.class, Runnable.class));
        return new ColdCrowd("10,000 virtual threads", THREADS, task -> start(virtual, task)).measure(form);
    }

    private static void start(MethodHandle virtual, Runnable task) {
        try {
            virtual.invoke(task);
        } catch (Throwable e) {
            throw new IllegalStateException("virtual threads cannot be started", e);
        }
    }
}
