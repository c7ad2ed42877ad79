package io.github.perfectgym4j.benchmarks.liberty.app;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.stream.LongStream;

/** Lets a number of threads call a subject, one call after the other, for some time. */
public final class CallLoop {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Subject subject;
    private final int page;
    private final int elements;

    /** One thread's part. */
    private record Part(long calls, long nanos, long bytes) {}

    /**
     * Prepares the calls.
     *
     * @param subject who is called
     * @param page which page to read
     * @param elements how many classes have to be on it
     */
    public CallLoop(Subject subject, int page, int elements) {
        this.subject = subject;
        this.page = page;
        this.elements = elements;
    }

    /**
     * Calls, on threads of its own, so that it is not the size of a pool that is measured.
     *
     * @param threads how many threads call
     * @param time for how long
     * @return what that took
     * @throws Exception if a call fails, or does not give what it should
     */
    public Calls run(int threads, Duration time) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        long before = allocatedByAll();
        long cpu = PROCESS.getProcessCpuTime();
        List<FutureTask<Part>> parts = new ArrayList<>();
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            FutureTask<Part> part = new FutureTask<>(part(start, time));
            parts.add(part);
            Thread thread = new Thread(part, "calls-" + i);
            callers.add(thread);
            thread.start();
        }
        for (Thread thread : callers) {
            thread.join();
        }
        cpu = PROCESS.getProcessCpuTime() - cpu;
        long calls = 0;
        long nanos = 0;
        long bytes = 0;
        for (FutureTask<Part> part : parts) {
            calls += part.get().calls;
            nanos += part.get().nanos;
            bytes += part.get().bytes;
        }
        // The callers' threads have ended; what is left belongs to the clients, and to the server, which has nothing
        // else to do.
        bytes += Math.max(0, allocatedByAll() - before);
        return new Calls(calls, (double) nanos / calls, (double) cpu / calls, (double) bytes / calls);
    }

    private static long allocatedByAll() {
        return LongStream.of(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }

    private Callable<Part> part(CyclicBarrier start, Duration time) {
        return () -> {
            long thread = Thread.currentThread().getId();
            start.await();
            long allocated = THREADS.getThreadAllocatedBytes(thread);
            long calls = 0;
            long started = System.nanoTime();
            long took;
            do {
                int size = subject.read(page);
                if (size != elements) {
                    throw new IllegalStateException(subject.title() + " has read " + size + " classes");
                }
                calls++;
                took = System.nanoTime() - started;
            } while (took < time.toNanos());
            return new Part(calls, took, THREADS.getThreadAllocatedBytes(thread) - allocated);
        };
    }
}
