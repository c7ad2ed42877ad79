package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.config.Login;
import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import java.time.Duration;

/**
 * A sign-in that failed, and the moment before which no other one is made.
 *
 * @param kind what is to be done about it
 * @param cause what went wrong
 * @param login the credentials that were used
 * @param count how many failures of this kind have come one after the other
 * @param retryAt that moment, on the monotonic clock
 */
record FailedSignIn(Kind kind, PerfectGymException cause, Login login, int count, long retryAt) {

    /** Failures of one kind are counted together. */
    enum Kind {
        /** The server has checked the credentials, or may have: only other credentials, or a long wait, can help. */
        REFUSED,
        /** The network or the server failed. */
        FAILED,
        /** The thread that signed in ended for another reason. A single time is ignored; repeated, it is a fault of this machine. */
        CRASHED;

        static Kind of(Throwable failure) {
            if (failure instanceof CredentialsRefusedException || failure instanceof RequestRefusedException) {
                return REFUSED;
            }
            return failure instanceof PerfectGymException ? FAILED : CRASHED;
        }
    }

    /**
     * Makes what is remembered of a failure.
     *
     * @param thrown what the sign-in ended in
     * @param login the credentials that were used
     * @param last the failure before it, or null
     * @param nanos now
     * @param backoff the waiting times
     * @return the failure
     */
    static FailedSignIn of(Throwable thrown, Login login, FailedSignIn last, long nanos, Backoff backoff) {
        Kind kind = Kind.of(thrown);
        PerfectGymException cause = thrown instanceof PerfectGymException known
                ? known
                : new ConnectionFailedException(
                        "the sign-in ended with " + thrown.getClass().getName(), null, false, null);
        boolean again = last != null && last.kind == kind && (kind != Kind.REFUSED || login.equals(last.login));
        int before = again ? last.count : 0;
        return new FailedSignIn(
                kind,
                cause,
                login,
                before + 1,
                nanos + backoff.after(kind, cause, before).toNanos());
    }

    boolean isInForce(long nanos) {
        return nanos - retryAt < 0;
    }

    Duration remaining(long nanos) {
        return Duration.ofNanos(Math.max(0, retryAt - nanos));
    }

    PerfectGymException again(long nanos) {
        return copy(cause, remaining(nanos));
    }

    /** The failure for the caller that made the request, with the actual waiting time in place of the server's. */
    PerfectGymException forLeader(long nanos) {
        return kind == Kind.REFUSED || cause.retryAfter().isPresent()
                ? cause.forCallNotSent(cause.description(), remaining(nanos))
                : cause;
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
