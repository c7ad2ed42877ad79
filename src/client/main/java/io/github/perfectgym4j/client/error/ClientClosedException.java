package io.github.perfectgym4j.client.error;

/** The client has been shut down, with the application or by {@code close()}; callers that waited for a token are released with this. */
public final class ClientClosedException extends PerfectGymException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public ClientClosedException() {
        super("the PerfectGym client has been closed", null, 0, null);
    }
}
