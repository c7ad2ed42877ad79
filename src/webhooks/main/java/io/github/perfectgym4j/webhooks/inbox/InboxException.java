package io.github.perfectgym4j.webhooks.inbox;

/** Thrown when an inbox cannot be read or written. */
public final class InboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An inbox that fails.
     *
     * @param message what could not be done
     * @param cause why; null if the inbox itself refuses
     */
    public InboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
