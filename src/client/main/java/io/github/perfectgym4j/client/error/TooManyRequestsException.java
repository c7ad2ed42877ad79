package io.github.perfectgym4j.client.error;

import java.time.Duration;

/**
 * PerfectGym asks to slow down (HTTP 429). Nothing was done.
 */
public final class TooManyRequestsException extends PerfectGymException {

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
    public TooManyRequestsException(
            String message, String operation, int status, Duration retryAfter, Throwable cause) {
        super(message, operation, status, retryAfter, false, cause);
    }

    @Override
    protected TooManyRequestsException copy(
            String message, String operation, Duration retryAfter, boolean mayHaveBeenCarriedOut) {
        return new TooManyRequestsException(message, operation, status().orElse(0), retryAfter, this);
    }

    @Override
    public boolean isTemporary() {
        return true;
    }
}
