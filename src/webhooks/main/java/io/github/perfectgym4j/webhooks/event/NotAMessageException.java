package io.github.perfectgym4j.webhooks.event;

/** Thrown for a body that is no message of a webhook. It quotes nothing of the body. */
public final class NotAMessageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAMessageException(String what) {
        super("The body is no message: " + what);
    }
}
