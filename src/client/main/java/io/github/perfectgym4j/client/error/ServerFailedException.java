package io.github.perfectgym4j.client.error;

import java.time.Duration;

/**
 * PerfectGym, or something in front of it, failed (HTTP 5xx), or did not take the request for a reason that passes (HTTP 421, 425). After a
 * failure of an operation that changes something, {@link #mayHaveBeenCarriedOut()} is true.
 */
public final class ServerFailedException extends PerfectGymException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what went wrong and what to do
     * @param operation HTTP method and path, or null
     * @param status HTTP status, or 0 when no request was sent
     * @param retryAfter how long to wait before the next try, or null if unknown
     * @param cause what caused it, or null
     */
    public ServerFailedException(String message, String operation, int status, Duration retryAfter, Throwable cause) {
        this(message, operation, status, retryAfter, status != 0 && changesSomething(operation), cause);
    }

    /**
     * Creates the exception for a known effect of the operation.
     *
     * @param message what went wrong and what to do
     * @param operation HTTP method and path, or null
     * @param status HTTP status, or 0 when no request was sent
     * @param retryAfter how long to wait before the next try, or null if unknown
     * @param mayHaveBeenCarriedOut whether the server may have changed something
     * @param cause what caused it, or null
     */
    public ServerFailedException(
            String message,
            String operation,
            int status,
            Duration retryAfter,
            boolean mayHaveBeenCarriedOut,
            Throwable cause) {
        super(message, operation, status, retryAfter, mayHaveBeenCarriedOut, cause);
    }

    @Override
    protected ServerFailedException copy(
            String message, String operation, Duration retryAfter, boolean mayHaveBeenCarriedOut) {
        return new ServerFailedException(
                message, operation, status().orElse(0), retryAfter, mayHaveBeenCarriedOut, this);
    }

    @Override
    public boolean isTemporary() {
        return true;
    }
}
