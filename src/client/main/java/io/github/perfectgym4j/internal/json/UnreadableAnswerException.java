package io.github.perfectgym4j.internal.json;

import io.github.perfectgym4j.client.error.ApiError;
import java.util.List;

/**
 * A body does not say what its operation should answer. The message names the place, never the value. Callers of the interfaces see it as
 * {@link io.github.perfectgym4j.client.error.AnswerNotUnderstoodException}.
 */
public final class UnreadableAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ApiError> errors;

    /**
     * Creates the exception.
     *
     * @param message place and reason
     * @param cause what the parser said, or null
     */
    public UnreadableAnswerException(String message, Throwable cause) {
        this(message, cause, List.of());
    }

    UnreadableAnswerException(String message, Throwable cause, List<ApiError> errors) {
        super(message, cause);
        this.errors = errors;
    }

    /** A value that its own type does not take. Without the cause, whose message quotes the value. */
    static UnreadableAnswerException refusedBy(Class<?> type, Throwable cause) {
        return new UnreadableAnswerException(
                ": refused by " + type.getSimpleName() + " (" + cause.getClass().getSimpleName() + ")", null);
    }

    /**
     * The reasons of a refusal that came as a success: in place of elements, with HTTP 200.
     *
     * @return the reasons; none if the answer is unreadable for another reason
     */
    public List<ApiError> errors() {
        return errors;
    }

    UnreadableAnswerException within(String place) {
        String message = getMessage();
        String separator = message.startsWith("[") || message.startsWith(":") ? "" : ".";
        return new UnreadableAnswerException(place + separator + message, getCause(), errors);
    }
}
