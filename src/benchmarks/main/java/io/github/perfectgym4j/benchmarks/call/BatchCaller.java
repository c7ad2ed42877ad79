package io.github.perfectgym4j.benchmarks.call;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Subjects in a process of their own: calls when it is told to, and says what that took. */
public final class BatchCaller {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final ExecutorService CALLERS = Executors.newCachedThreadPool();

    /** What one thread's calls took. */
    private record Part(long cpu, long nanos, long bytes) {}

    private BatchCaller() {}

    /**
     * Calls, once for each line on standard input, which says who, how often, and on how many threads each; until that ends.
     *
     * @param arguments where the server is, and how many classes the answer has
     * @throws Exception if a call fails
     */
    public static void main(String[] arguments) throws Exception {
        // The only lines on standard output are the results, whatever a library may have to say.
        PrintStream out = System.out;
        System.setOut(System.err);
        Loopback loopback = new Loopback(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        Map<String, Callable<List<FitnessClass>>> subjects = new HashMap<>();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] order = line.split(" ");
            if (!subjects.containsKey(order[0])) {
                subjects.put(order[0], open(order[0], loopback));
            }
            out.println(call(
                    subjects.get(order[0]),
                    Integer.parseInt(order[1]),
                    Integer.parseInt(order[2]),
                    loopback.elements()));
        }
        // Some of the clients leave threads behind.
        System.exit(0);
    }

    private static Batch call(Callable<List<FitnessClass>> subject, int calls, int threads, int elements)
            throws Exception {
        long process = PROCESS.getProcessCpuTime();
        List<Part> parts = threads == 1
                ? List.of(part(subject, calls, elements))
                : together(threads, () -> part(subject, calls, elements));
        process = PROCESS.getProcessCpuTime() - process;
        double all = (double) threads * calls;
        return new Batch(
                parts.stream().mapToLong(Part::cpu).sum() / 1e3 / all,
                parts.stream().mapToLong(Part::nanos).sum() / 1e3 / all,
                parts.stream().mapToLong(Part::bytes).sum() / all,
                process / 1e3 / all);
    }

    private static List<Part> together(int threads, Callable<Part> part) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Future<Part>> results = CALLERS.invokeAll(Collections.nCopies(threads, () -> {
            start.await();
            return part.call();
        }));
        List<Part> parts = new ArrayList<>();
        for (Future<Part> result : results) {
            parts.add(result.get());
        }
        return parts;
    }

    private static Part part(Callable<List<FitnessClass>> subject, int calls, int elements) throws Exception {
        long thread = Thread.currentThread().getId();
        long read = 0;
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long started = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        for (int call = 0; call < calls; call++) {
            read += subject.call().size();
        }
        cpu = THREADS.getCurrentThreadCpuTime() - cpu;
        long nanos = System.nanoTime() - started;
        bytes = THREADS.getThreadAllocatedBytes(thread) - bytes;
        if (read != (long) calls * elements) {
            throw new IllegalStateException(read + " classes in " + calls + " answers of " + elements);
        }
        return new Part(cpu, nanos, bytes);
    }

    private static Callable<List<FitnessClass>> open(String subject, Loopback loopback) {
        return switch (subject) {
            case "perfectGym" -> new PerfectGymCaller(loopback);
            case "bareMicroProfile" -> new BareMicroProfileCaller(loopback);
            case "javaNetHttp" -> new JavaNetHttpCaller(loopback);
            case "apacheHttpClient" -> new ApacheCaller(loopback);
            case "retrofit" -> new RetrofitCaller(loopback);
            case "openFeign" -> new OpenFeignCaller(loopback);
            case "springRestClient" -> new SpringCaller(loopback);
            case "rawSocket" -> {
                // A socket is nothing to share.
                ThreadLocal<SocketCaller> callers = new ThreadLocal<>();
                yield () -> {
                    if (callers.get() == null) {
                        callers.set(new SocketCaller(loopback));
                    }
                    return callers.get().call();
                };
            }
            default -> throw new IllegalArgumentException(subject);
        };
    }
}
