package io.github.perfectgym4j.client.error;

import java.time.Duration;

/**
 * The server could not be reached, or did not answer, within the configured time ({@code perfectgym/mp-rest/connectTimeout},
 * {@code perfectgym/mp-rest/readTimeout}, {@code perfectgym.token.wait-timeout}).
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
        super(message, operation, mayHaveBeenCarriedOut, cause);
    }

    @Override
    protected TimedOutException copy(
            String message, String operation, Duration retryAfter, boolean mayHaveBeenCarriedOut) {
        return new TimedOutException(message, operation, mayHaveBeenCarriedOut, this);
    }
}
