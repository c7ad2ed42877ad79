package io.github.perfectgym4j.webhooks.inbox;

/** Thrown when an entry was claimed by someone else meanwhile, because its claim had ended. Its transaction is rolled back. */
public final class ClaimLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClaimLostException(Entry entry) {
        super("The claim ended before the work did: " + entry.hash());
    }
}
