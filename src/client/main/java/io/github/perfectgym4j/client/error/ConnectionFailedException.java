package io.github.perfectgym4j.client.error;

import java.time.Duration;

/**
 * No complete answer came: the server could not be reached, or the connection broke. {@link #mayHaveBeenCarriedOut()} tells the two apart.
 */
public class ConnectionFailedException extends PerfectGymException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what went wrong and what to do
     * @param operation HTTP method and path, or null
     * @param mayHaveBeenCarriedOut whether the request may have reached the server
     * @param cause what caused it, or null
     */
    public ConnectionFailedException(String message, String operation, boolean mayHaveBeenCarriedOut, Throwable cause) {
        this(message, operation, 0, mayHaveBeenCarriedOut, cause);
    }

    ConnectionFailedException(
            String message, String operation, int status, boolean mayHaveBeenCarriedOut, Throwable cause) {
        super(message, operation, status, null, mayHaveBeenCarriedOut, cause);
    }

    @Override
    protected ConnectionFailedException copy(
            String message, String operation, Duration retryAfter, boolean mayHaveBeenCarriedOut) {
        return new ConnectionFailedException(message, operation, mayHaveBeenCarriedOut, this);
    }

    @Override
    public boolean isTemporary() {
        return true;
    }
}
