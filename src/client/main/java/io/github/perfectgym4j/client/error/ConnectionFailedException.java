package io.github.perfectgym4j.client.error;

/**
 * No complete answer came: the server could not be reached, or the connection broke. {@link #mayHaveBeenCarriedOut()} tells the two apart.
 */
public class ConnectionFailedException extends PerfectGymException {

    private static final long serialVersionUID = 1L;

    private final boolean mayHaveBeenCarriedOut;

    /**
     * Creates the exception.
     *
     * @param message what went wrong and what to do
     * @param operation HTTP method and path, or null
     * @param mayHaveBeenCarriedOut whether the request may have reached the server
     * @param cause what caused it, or null
     */
    public ConnectionFailedException(String message, String operation, boolean mayHaveBeenCarriedOut, Throwable cause) {
        super(message, operation, 0, cause);
        this.mayHaveBeenCarriedOut = mayHaveBeenCarriedOut;
    }

    /**
     * Whether the server may have done what was asked for.
     *
     * @return false if the request certainly never reached the server; true if that is unknown
     */
    public boolean mayHaveBeenCarriedOut() {
        return mayHaveBeenCarriedOut;
    }

    @Override
    public boolean isTemporary() {
        return true;
    }
}
