package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.config.TokenSettings;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to leave the token endpoint alone after a failure.
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
     * @param failure what happened
     * @param failuresBefore how many failures of the same kind came directly before it
     * @return refused credentials: the cool-down, doubled with each refusal. Everything else: what the server asked for, or else an
     *     exponential wait of which up to half is chance
     */
    Duration after(PerfectGymException failure, int failuresBefore) {
        if (failure instanceof CredentialsRefusedException) {
            return doubled(settings.coolDown(), failuresBefore, settings.maxCoolDown());
        }
        return failure.retryAfter().orElseGet(() -> {
            long nanos =
                    doubled(FIRST_WAIT, failuresBefore, settings.maxBackoff()).toNanos();
            return Duration.ofNanos(nanos / 2 + (long) (nanos / 2 * random.getAsDouble()));
        });
    }

    private static Duration doubled(Duration first, int doublings, Duration limit) {
        Duration wait = first.multipliedBy(1L << Math.min(doublings, MAX_DOUBLINGS));
        return wait.compareTo(limit) > 0 ? limit : wait;
    }
}
