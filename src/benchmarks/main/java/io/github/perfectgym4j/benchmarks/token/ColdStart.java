package io.github.perfectgym4j.benchmarks.token;

import io.github.perfectgym4j.benchmarks.Form;
import io.github.perfectgym4j.benchmarks.Measurement;
import io.github.perfectgym4j.benchmarks.Scenario;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * Many threads need the first token at the same time: how many requests the token endpoint gets, and how long it takes until all threads have
 * the token, compared with the time of a single request. The endpoint takes 100 ms for each.
 *
 * <p>The threads are up and waiting before they are let go together. Each repetition begins with a source that knows no token; medians are
 * reported, after one repetition that is not counted.
 */
public final class ColdStart implements Scenario {

    private static final Duration ENDPOINT_TAKES = Duration.ofMillis(100);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final List<Integer> PLATFORM_THREADS = List.of(1, 100, 1_000);

    private static final int VIRTUAL_THREADS = 10_000;

    /** For the service loader. */
    public ColdStart() {}

    @Override
    public String name() {
        return "cold-start";
    }

    @Override
    public List<Measurement> measure(Form form) throws Exception {
        int repetitions = form == Form.SHORT ? 3 : 11;
        List<Measurement> measurements = new ArrayList<>();
        try (TokenEndpoint endpoint = new TokenEndpoint(ENDPOINT_TAKES)) {
            double oneRequest = oneRequest(endpoint, repetitions);
            measurements.add(new Measurement("cold start", "a single request", "time", oneRequest, "ms"));
            for (int threads : PLATFORM_THREADS) {
                Crowd crowd = new Crowd(threads, ColdStart::startPlatformThread);
                measure("cold start, " + threads + " threads", crowd, endpoint, repetitions, oneRequest, measurements);
            }
            MethodHandle virtual = startVirtualThread();
            if (virtual != null) {
                Crowd crowd = new Crowd(VIRTUAL_THREADS, task -> start(virtual, task));
                measure(
                        "cold start, " + VIRTUAL_THREADS + " virtual threads",
                        crowd,
                        endpoint,
                        repetitions,
                        oneRequest,
                        measurements);
            }
        }
        return measurements;
    }

    /** The subjects take turns, so that what else the machine does meets all of them. */
    private static void measure(
            String question,
            Crowd crowd,
            TokenEndpoint endpoint,
            int repetitions,
            double oneRequest,
            List<Measurement> measurements)
            throws Exception {
        Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
        for (int i = 0; i <= repetitions; i++) {
            for (Map.Entry<String, TokenSource.Factory> subject :
                    TokenSource.all().entrySet()) {
                Outcome outcome = crowd.ask(endpoint, subject.getValue());
                if (i > 0) {
                    outcomes.computeIfAbsent(subject.getKey(), name -> new ArrayList<>())
                            .add(outcome);
                }
            }
        }
        outcomes.forEach((name, of) -> {
            double time = median(of, Outcome::millis);
            measurements.add(
                    new Measurement(question, name, "token requests", median(of, Outcome::requests), "requests"));
            measurements.add(new Measurement(question, name, "time until all have it", time, "ms"));
            measurements.add(new Measurement(question, name, "time to that of one request", time / oneRequest, ""));
            measurements.add(
                    new Measurement(question, name, "threads without it", median(of, Outcome::failures), "threads"));
        });
    }

    private static double oneRequest(TokenEndpoint endpoint, int repetitions) throws IOException {
        double[] times = new double[repetitions];
        new TokenRequest(endpoint.url()).send();
        for (int i = 0; i < repetitions; i++) {
            long started = System.nanoTime();
            new TokenRequest(endpoint.url()).send();
            times[i] = millis(System.nanoTime() - started);
        }
        return median(times);
    }

    /** Threads of one kind. */
    private record Crowd(int count, Consumer<Runnable> start) {

        Outcome ask(TokenEndpoint endpoint, TokenSource.Factory factory) throws Exception {
            endpoint.forgetRequests();
            CountDownLatch ready = new CountDownLatch(count);
            CountDownLatch go = new CountDownLatch(1);
            CountDownLatch done = new CountDownLatch(count);
            AtomicInteger failures = new AtomicInteger();
            try (TokenSource source = factory.at(endpoint.url())) {
                for (int i = 0; i < count; i++) {
                    start.accept(() -> {
                        ready.countDown();
                        try {
                            go.await();
                            if (source.token() == null) {
                                failures.incrementAndGet();
                            }
                        } catch (Exception e) {
                            failures.incrementAndGet();
                        } finally {
                            done.countDown();
                        }
                    });
                }
                ready.await();
                long started = System.nanoTime();
                go.countDown();
                if (!done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    throw new IllegalStateException(source.getClass().getSimpleName() + ": " + done.getCount() + " of "
                            + count + " threads have neither a token nor a failure after " + PATIENCE);
                }
                return new Outcome(endpoint.requests(), millis(System.nanoTime() - started), failures.get());
            }
        }
    }

    private record Outcome(int requests, double millis, int failures) {}

    private static double median(List<Outcome> outcomes, ToDoubleFunction<Outcome> number) {
        return median(outcomes.stream().mapToDouble(number).toArray());
    }

    private static double median(double[] numbers) {
        Arrays.sort(numbers);
        return numbers[numbers.length / 2];
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private static void startPlatformThread(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }

    /** {@code Thread.startVirtualThread}, which Java 17 does not have. */
    private static MethodHandle startVirtualThread() throws IllegalAccessException {
        try {
            return MethodHandles.publicLookup()
                    .findStatic(
                            Thread.class, "startVirtualThread", MethodType.methodType(Thread.class, Runnable.class));
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static void start(MethodHandle virtual, Runnable task) {
        try {
            virtual.invoke(task);
        } catch (Throwable e) {
            throw new IllegalStateException("virtual threads cannot be started", e);
        }
    }
}
