package io.github.perfectgym4j.client.error;

import java.time.Duration;

/**
 * The server could not be reached, or did not answer, within the configured time ({@code perfectgym/mp-rest/connectTimeout},
 * {@code perfectgym/mp-rest/readTimeout}, {@code perfectgym.token.wait-timeout}), or the server waited in vain for the request (HTTP 408).
 */
public final class TimedOutException extends ConnectionFailedException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what went wrong and what to do
     * @param operation HTTP method and path, or null
     * @param mayHaveBeenCarriedOut whether the request may have reached the server
     * @param cause what caused it, or null
     */
    public TimedOutException(String message, String operation, boolean mayHaveBeenCarriedOut, Throwable cause) {
        this(message, operation, 0, mayHaveBeenCarriedOut, cause);
    }

    /**
     * Creates the exception for a time-out that the server noticed.
     *
     * @param message what went wrong and what to do
     * @param operation HTTP method and path, or null
     * @param status HTTP status, or 0 when there was no answer
     * @param mayHaveBeenCarriedOut whether the request may have reached the server
     * @param cause what caused it, or null
     */
    public TimedOutException(
            String message, String operation, int status, boolean mayHaveBeenCarriedOut, Throwable cause) {
        super(message, operation, status, mayHaveBeenCarriedOut, cause);
    }

    @Override
    protected TimedOutException copy(
            String message, String operation, Duration retryAfter, boolean mayHaveBeenCarriedOut) {
        return new TimedOutException(message, operation, status().orElse(0), mayHaveBeenCarriedOut, this);
    }
}
