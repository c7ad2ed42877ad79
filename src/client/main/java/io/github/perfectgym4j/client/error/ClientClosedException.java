package io.github.perfectgym4j.client.error;

import java.time.Duration;

/** The client has been shut down, with the application or by {@code close()}; callers that waited for a token are released with this. */
public final class ClientClosedException extends PerfectGymException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public ClientClosedException() {
        this(null, null);
    }

    /**
     * Creates the exception for a call.
     *
     * @param operation HTTP method and path, or null
     * @param cause what caused it, or null
     */
    public ClientClosedException(String operation, Throwable cause) {
        this(operation, false, cause);
    }

    /**
     * Creates the exception for a call that was under way.
     *
     * @param mayHaveBeenCarriedOut whether the server may have changed something
     * @param cause the exception that ended the call
     */
    public ClientClosedException(boolean mayHaveBeenCarriedOut, Throwable cause) {
        this(null, mayHaveBeenCarriedOut, cause);
    }

    private ClientClosedException(String operation, boolean mayHaveBeenCarriedOut, Throwable cause) {
        super("the PerfectGym client has been closed", operation, 0, null, mayHaveBeenCarriedOut, cause);
    }

    @Override
    protected ClientClosedException copy(
            String message, String operation, Duration retryAfter, boolean mayHaveBeenCarriedOut) {
        return new ClientClosedException(operation, mayHaveBeenCarriedOut, this);
    }
}
