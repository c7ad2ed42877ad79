package io.github.perfectgym4j.client.error;

import java.time.Duration;

/**
 * The caller is known to PerfectGym but not permitted to do this (HTTP 403). A new or changed API client may be refused for some time after it was
 * set up, because the server remembers rights.
 */
public final class NotPermittedException extends PerfectGymException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what went wrong and what to do
     * @param operation HTTP method and path, or null
     * @param status HTTP status, or 0 when there was no answer
     * @param cause what caused it, or null
     */
    public NotPermittedException(String message, String operation, int status, Throwable cause) {
        super(message, operation, status, cause);
    }

    @Override
    protected NotPermittedException copy(
            String message, String operation, Duration retryAfter, boolean mayHaveBeenCarriedOut) {
        return new NotPermittedException(message, operation, status().orElse(0), this);
    }
}
