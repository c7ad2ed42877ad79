package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.config.TokenSettings;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.internal.token.FailedSignIn.Kind;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * The waiting time before the next sign-in after a failure.
 *
 * @param settings the limits
 * @param random numbers from 0 to 1, so that many clients do not come back at the same moment
 */
record Backoff(TokenSettings settings, DoubleSupplier random) {

    /** 2 to the power of this, times the first wait, is beyond every limit. */
    private static final int MAX_DOUBLINGS = 20;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    /**
     * The time to wait.
     *
     * @param kind the kind of failure
     * @param failure what happened
     * @param failuresBefore how many failures of the same kind came directly before it
     * @return if the credentials may have been looked at: the cool-down, doubled with each failure. If the thread died: nothing, the first
     *     time. Everything else: an exponential wait of which up to half is chance; longer if the server asks for it, within the limit
     */
    Duration after(Kind kind, PerfectGymException failure, int failuresBefore) {
        return switch (kind) {
            case REFUSED -> doubled(settings.coolDown(), failuresBefore, settings.maxCoolDown());
            case CRASHED -> failuresBefore == 0 ? Duration.ZERO : exponential(failuresBefore - 1);
            case FAILED -> {
                Duration own = exponential(failuresBefore);
                Duration asked = failure.retryAfter().orElse(Duration.ZERO);
                yield longer(own, shorter(asked, settings.maxRetryAfter()));
            }
        };
    }

    private Duration exponential(int failuresBefore) {
        long nanos = doubled(FIRST_WAIT, failuresBefore, settings.maxBackoff()).toNanos();
        return Duration.ofNanos(nanos / 2 + (long) (nanos / 2 * random.getAsDouble()));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration doubled(Duration first, int doublings, Duration limit) {
        return shorter(first.multipliedBy(1L << Math.min(doublings, MAX_DOUBLINGS)), limit);
    }
}
