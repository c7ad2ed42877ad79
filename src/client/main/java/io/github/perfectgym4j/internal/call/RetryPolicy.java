package io.github.perfectgym4j.internal.call;

import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * Repeats reads that failed for a reason that may pass, if {@code perfectgym.retry.reads} allows it: within the time of the call, and within
 * one budget for all calls of the application. A call that changes something is never repeated, nor is a sign-in.
 */
final class RetryPolicy {

    private static final Set<Integer> STATUSES = Set.of(429, 502, 503, 504);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);

    private final RetryBudget budget = new RetryBudget();
    private final Waiting waiting;
    private final DoubleSupplier random;

    RetryPolicy() {
        this(Waiting.SYSTEM, () -> ThreadLocalRandom.current().nextDouble());
    }

    /**
     * For tests.
     *
     * @param waiting lets time pass
     * @param random numbers from 0 to 1
     */
    RetryPolicy(Waiting waiting, DoubleSupplier random) {
        this.waiting = waiting;
        this.random = random;
    }

    /**
     * Makes a call, and repeats it.
     *
     * @param call the call
     * @param attempt sends its request, and throws the exception for the caller
     * @param <T> type of the answer
     * @return the answer
     * @throws PerfectGymException of the attempt that was not repeated
     * @throws Exception what else the attempt throws
     */
    <T> T call(Call call, Callable<T> attempt) throws Exception {
        budget.add();
        for (int repeated = 0; ; repeated++) {
            try {
                return attempt.call();
            } catch (PerfectGymException e) {
                if (repeated == call.retries() || !mayPass(e, call) || !hasWaited(repeated, e, call)) {
                    throw e;
                }
            }
        }
    }

    /** A request that was held back failed by its sign-in, which knows by itself when to try again. */
    private static boolean mayPass(PerfectGymException e, Call call) {
        return !call.changesSomething()
                && !call.isHeldBack()
                && (e instanceof ConnectionFailedException
                        || STATUSES.contains(e.status().orElse(0)));
    }

    private boolean hasWaited(int repeated, PerfectGymException e, Call call) {
        Duration wait = e.retryAfter().orElseGet(() -> exponential(repeated));
        if (call.remaining().filter(left -> wait.compareTo(left) >= 0).isPresent() || !budget.take()) {
            return false;
        }
        try {
            waiting.await(wait);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Up to half of it is random, so that those who failed together do not come back together. */
    private Duration exponential(int repeated) {
        long most = FIRST_WAIT.toNanos() << repeated;
        return Duration.ofNanos(most - (long) (random.getAsDouble() * most / 2));
    }
}
