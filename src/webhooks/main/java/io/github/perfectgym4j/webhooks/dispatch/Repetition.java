package io.github.perfectgym4j.webhooks.dispatch;

import java.time.Duration;

/**
 * When something that failed is tried again.
 *
 * @param first wait after the first failure; it doubles with each further one
 * @param longest longest wait
 * @param tries number of tries, after which it is parked
 * @param claim how long an observer may take before the event counts as abandoned, and another server takes it
 */
public record Repetition(Duration first, Duration longest, int tries, Duration claim) {

    /** 20 tries within about two hours: 1 second at first, 10 minutes at most; a claim of 1 minute. */
    public static final Repetition DEFAULTS =
            new Repetition(Duration.ofSeconds(1), Duration.ofMinutes(10), 20, Duration.ofMinutes(1));

    private static final int MOST_DOUBLINGS = 30;

    /** Checks the values. */
    public Repetition {
        if (!isPositive(first) || longest.compareTo(first) < 0 || tries < 1 || !isPositive(claim)) {
            throw new IllegalArgumentException(
                    "Waits, tries and the claim must be positive, and the longest wait no shorter than the first.");
        }
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    /**
     * The wait before the next try.
     *
     * @param failures number of failed tries, from 1
     * @return how long
     */
    Duration waitAfter(int failures) {
        Duration wait = first;
        for (int i = 1; i < failures && i < MOST_DOUBLINGS && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
