package io.github.perfectgym4j.benchmarks.token;

import io.github.perfectgym4j.benchmarks.Form;
import io.github.perfectgym4j.benchmarks.Measurement;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
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
 * <p>The threads are up and waiting before they are let go together. Each round begins with a single request, to compare with, and in it each
 * subject begins with a source that knows no token; the first round is not counted. A thread that has neither a token nor a failure after
 * {@link #PATIENCE} counts as one without it.
 */
final class ColdCrowd {

    private static final Duration ENDPOINT_TAKES = Duration.ofMillis(100);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String question;
    private final int count;
    private final Consumer<Runnable> start;

    private record Outcome(int requests, double millis, double timesOneRequest, long without) {}

    /**
     * Gathers the threads.
     *
     * @param question how the results call them
     * @param count how many
     * @param start starts one
     */
    ColdCrowd(String question, int count, Consumer<Runnable> start) {
        this.question = question;
        this.count = count;
        this.start = start;
    }

    /** The subjects take turns, so that what else the machine does meets all of them. */
    List<Measurement> measure(Form form) throws Exception {
        int rounds = form == Form.SHORT ? 3 : 11;
        Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
        List<Double> requests = new ArrayList<>();
        try (TokenEndpoint endpoint = new TokenEndpoint(ENDPOINT_TAKES)) {
            for (int round = 0; round <= rounds; round++) {
                double one = oneRequest(endpoint);
                if (round > 0) {
                    requests.add(one);
                }
                for (Map.Entry<String, TokenSource.Factory> subject :
                        TokenSource.all().entrySet()) {
                    Outcome outcome = ask(endpoint, subject.getValue(), one);
                    if (round > 0) {
                        outcomes.computeIfAbsent(subject.getKey(), name -> new ArrayList<>())
                                .add(outcome);
                    }
                }
            }
        }
        List<Measurement> measurements = new ArrayList<>();
        measurements.add(new Measurement(question, "a single request", "time until all have it", "ms", requests));
        outcomes.forEach((name, of) -> {
            measurements.add(measurement(name, "token requests", "requests", of, Outcome::requests));
            measurements.add(measurement(name, "time until all have it", "ms", of, Outcome::millis));
            measurements.add(measurement(name, "time to that of one request", "times", of, Outcome::timesOneRequest));
            measurements.add(measurement(name, "threads without it", "threads", of, Outcome::without));
        });
        return measurements;
    }

    private Measurement measurement(
            String subject, String what, String unit, List<Outcome> outcomes, ToDoubleFunction<Outcome> number) {
        return Measurement.of(question, subject, what, unit, outcomes.stream().mapToDouble(number));
    }

    private static double oneRequest(TokenEndpoint endpoint) throws IOException {
        long started = System.nanoTime();
        new TokenRequest(endpoint.url()).send();
        return millis(System.nanoTime() - started);
    }

    private Outcome ask(TokenEndpoint endpoint, TokenSource.Factory factory, double oneRequest) throws Exception {
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
                    } catch (Exception | Error e) {
                        failures.incrementAndGet();
                    } finally {
                        done.countDown();
                    }
                });
            }
            ready.await();
            long started = System.nanoTime();
            go.countDown();
            boolean all = done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            double millis = millis(System.nanoTime() - started);
            return new Outcome(
                    endpoint.requests(), millis, millis / oneRequest, failures.get() + (all ? 0 : done.getCount()));
        }
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
