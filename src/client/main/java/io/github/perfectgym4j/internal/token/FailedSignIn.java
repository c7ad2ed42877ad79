package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.config.Login;
import io.github.perfectgym4j.client.error.PerfectGymException;
import java.time.Duration;

/**
 * A sign-in that failed, and the moment before which no other one is made.
 *
 * @param cause what went wrong
 * @param login the credentials that were used
 * @param count how many failures of this kind have come one after the other
 * @param retryAt that moment, on the monotonic clock
 */
record FailedSignIn(PerfectGymException cause, Login login, int count, long retryAt) {

    boolean isInForce(long nanos) {
        return nanos - retryAt < 0;
    }

    Duration remaining(long nanos) {
        return Duration.ofNanos(Math.max(0, retryAt - nanos));
    }

    PerfectGymException again(long nanos) {
        return copy(cause, remaining(nanos));
    }

    /**
     * The same failure for another caller, with a stack trace of its own.
     *
     * @param original the failure of the caller that made the request
     * @param wait the time to wait from now on, or null
     * @return an exception of the same kind
     */
    static PerfectGymException copy(PerfectGymException original, Duration wait) {
        String message = "no token: the sign-in of another call failed ("
                + original.description()
                + ")"
                + (wait == null ? "" : ", the next one is made in " + (wait.toMillis() + 999) / 1000 + " s");
        return original.forCallNotSent(message, wait);
    }
}
