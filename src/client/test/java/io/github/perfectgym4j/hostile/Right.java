package io.github.perfectgym4j.hostile;

import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.NotPermittedException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.error.ResourceNotFoundException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.client.error.TooManyRequestsException;
import java.io.IOException;
import java.util.Objects;

/**
 * The right end of a call.
 *
 * @param exception the class of what is thrown, or null if the call succeeds
 * @param status HTTP status, or 0 for none
 * @param temporary whether the same call may succeed later
 * @param unclear whether a change may have been made, if the request was to make one
 * @param seconds how long to wait, or null
 * @param sameResult for a call that succeeds: whether its result is that of a good answer
 * @param or another end that is as right, or null
 */
record Right(
        Class<? extends Throwable> exception,
        int status,
        boolean temporary,
        boolean unclear,
        Double seconds,
        boolean sameResult,
        Right or) {

    /** The call succeeds with the result of a good answer. */
    static final Right FINE = new Right(null, 0, false, false, null, true, null);

    /** The call succeeds; files are handed out as they come. */
    static final Right OPENED = new Right(null, 0, false, false, null, false, null);

    /** No complete answer came. */
    static final Right BROKE = failed(ConnectionFailedException.class, 0, true, true);

    /** No complete answer came in time. */
    static final Right TIMED_OUT = failed(TimedOutException.class, 0, true, true);

    /** A file was opened; reading it failed as reading any stream does. */
    static final Right READING_BROKE = failed(IOException.class, 0, false, false);

    private static Right failed(Class<? extends Throwable> type, int status, boolean temporary, boolean unclear) {
        return new Right(type, status, temporary, unclear, null, false, null);
    }

    static Right refused(int status) {
        return failed(RequestRefusedException.class, status, false, false);
    }

    static Right credentials(int status) {
        return failed(CredentialsRefusedException.class, status, false, false);
    }

    static Right notPermitted(int status) {
        return failed(NotPermittedException.class, status, false, false);
    }

    static Right notFound(int status) {
        return failed(ResourceNotFoundException.class, status, false, false);
    }

    static Right tooMany() {
        return failed(TooManyRequestsException.class, 429, true, false);
    }

    static Right serverFailed(int status) {
        return failed(ServerFailedException.class, status, true, true);
    }

    /** The server waited in vain for the request. */
    static Right timedOut(int status) {
        return failed(TimedOutException.class, status, true, false);
    }

    static Right notUnderstood(int status) {
        return failed(AnswerNotUnderstoodException.class, status, false, true);
    }

    /** The same, but certainly without a change. */
    Right unchanged() {
        return new Right(exception, status, temporary, false, seconds, sameResult, or);
    }

    /** The caller is told to wait. */
    Right after(double wait) {
        return new Right(exception, status, temporary, unclear, wait, sameResult, or);
    }

    /** This end, or another one. */
    Right or(Right other) {
        return new Right(exception, status, temporary, unclear, seconds, sameResult, or == null ? other : or.or(other));
    }

    /** Whether a call ended so. */
    boolean isEnd(Seen seen, Target target) {
        return or != null && or.isEnd(seen, target)
                || (exception == null ? isSuccess(seen, target) : isFailure(seen, target));
    }

    private boolean isSuccess(Seen seen, Target target) {
        return seen.exception() == null && (!sameResult || target.result().equals(seen.result()));
    }

    private boolean isFailure(Seen seen, Target target) {
        return isException(seen.exception())
                && seen.status() == status
                && seen.temporary() == temporary
                && seen.mayHaveBeenCarriedOut() == (unclear && target.changes())
                && isWait(seen.retryAfter(), target);
    }

    /** A sign-in may tell how long the application waits, which is less with each moment. */
    private boolean isWait(Double told, Target target) {
        if (target == Target.TOKEN) {
            return seconds == null || told != null && told > 0 && told <= seconds;
        }
        return Objects.equals(seconds, told);
    }

    private boolean isException(String name) {
        try {
            return name != null
                    && (exception == IOException.class
                            ? exception.isAssignableFrom(Class.forName(name))
                            : exception.getName().equals(name));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** For the test's report. */
    String text(Target target) {
        String end = exception == null
                ? sameResult ? "success: " + target.result() : "success"
                : exception.getSimpleName() + ", status " + status + (temporary ? ", temporary" : "")
                        + (unclear && target.changes() ? ", may have been carried out" : "")
                        + (seconds == null ? "" : ", after " + seconds + " s");
        return or == null ? end : end + "; or " + or.text(target);
    }
}
