package io.github.perfectgym4j.client.error;

import java.time.Duration;

/**
 * The answer is not one of the API: HTML of a proxy or a login page, a redirect, damaged JSON, an empty body where a result belongs, a body
 * without end. If the operation changes something, {@link #mayHaveBeenCarriedOut()} is true.
 */
public final class AnswerNotUnderstoodException extends PerfectGymException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what went wrong and what to do
     * @param operation HTTP method and path, or null
     * @param status HTTP status, or 0 when there was no answer
     * @param cause what caused it, or null
     */
    public AnswerNotUnderstoodException(String message, String operation, int status, Throwable cause) {
        this(message, operation, status, changesSomething(operation), cause);
    }

    /**
     * Creates the exception for a known effect of the operation.
     *
     * @param message what went wrong and what to do
     * @param operation HTTP method and path, or null
     * @param status HTTP status, or 0 when there was no answer
     * @param mayHaveBeenCarriedOut whether the server may have changed something
     * @param cause what caused it, or null
     */
    public AnswerNotUnderstoodException(
            String message, String operation, int status, boolean mayHaveBeenCarriedOut, Throwable cause) {
        super(message, operation, status, null, mayHaveBeenCarriedOut, cause);
    }

    @Override
    protected AnswerNotUnderstoodException copy(
            String message, String operation, Duration retryAfter, boolean mayHaveBeenCarriedOut) {
        return new AnswerNotUnderstoodException(message, operation, status().orElse(0), mayHaveBeenCarriedOut, this);
    }
}
