package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.config.Login;
import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.ClientClosedException;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.client.error.TooManyRequestsException;
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
        String operation = original.operation().orElse(null);
        String message = "no token: the sign-in of another call failed ("
                + reason(original)
                + ")"
                + (wait == null ? "" : ", the next one is made in " + (wait.toMillis() + 999) / 1000 + " s");
        int status = original.status().orElse(0);
        if (original instanceof CredentialsRefusedException) {
            return new CredentialsRefusedException(message, operation, status, wait, original);
        }
        if (original instanceof TooManyRequestsException) {
            return new TooManyRequestsException(message, operation, status, wait, original);
        }
        if (original instanceof ServerFailedException) {
            return new ServerFailedException(message, operation, status, wait, original);
        }
        if (original instanceof TimedOutException) {
            return new TimedOutException(message, operation, false, original);
        }
        if (original instanceof ConnectionFailedException) {
            return new ConnectionFailedException(message, operation, false, original);
        }
        if (original instanceof ConfigurationException) {
            return new ConfigurationException(reason(original), operation, original);
        }
        if (original instanceof ClientClosedException) {
            return new ClientClosedException(operation, original);
        }
        return new AnswerNotUnderstoodException(message, operation, status, original);
    }

    /** The message without the operation, which the copy puts before its own message. */
    private static String reason(PerfectGymException original) {
        String prefix = original.operation().map(operation -> operation + ": ").orElse("");
        return original.getMessage().substring(prefix.length());
    }
}
