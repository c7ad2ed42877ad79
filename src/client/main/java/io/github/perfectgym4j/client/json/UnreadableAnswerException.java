package io.github.perfectgym4j.client.json;

/**
 * A body does not say what its operation should answer. The message names the place, never the value. Callers of the interfaces see it as
 * {@link io.github.perfectgym4j.client.error.AnswerNotUnderstoodException}.
 */
public final class UnreadableAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message place and reason
     * @param cause what the parser said, or null
     */
    public UnreadableAnswerException(String message, Throwable cause) {
        super(message, cause);
    }

    UnreadableAnswerException within(String place) {
        String message = getMessage();
        String separator = message.startsWith("[") || message.startsWith(":") ? "" : ".";
        return new UnreadableAnswerException(place + separator + message, getCause());
    }
}
