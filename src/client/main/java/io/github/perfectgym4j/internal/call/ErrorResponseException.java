package io.github.perfectgym4j.internal.call;

import io.github.perfectgym4j.client.error.ApiError;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An answer that is no success, on its way from the filter that has read it to {@link Calls}, which knows the operation and makes the exception
 * that the caller gets.
 */
public final class ErrorResponseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final boolean html;
    private final transient Duration retryAfter;
    private final transient List<ApiError> errors;

    /**
     * Creates the exception.
     *
     * @param status HTTP status
     * @param html whether the body calls itself HTML
     * @param retryAfter how long the server asks to wait, or null
     * @param errors the server's reasons
     */
    public ErrorResponseException(int status, boolean html, Duration retryAfter, List<ApiError> errors) {
        super("HTTP " + status, null, false, false);
        this.status = status;
        this.html = html;
        this.retryAfter = retryAfter;
        this.errors = errors;
    }

    /**
     * The answer that a runtime has wrapped into exceptions of its own.
     *
     * @param thrown what the runtime threw
     * @return the answer; nothing if that is not the cause
     */
    public static Optional<ErrorResponseException> in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof ErrorResponseException answer) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    /**
     * The HTTP status.
     *
     * @return the status
     */
    public int status() {
        return status;
    }

    /**
     * Whether the body calls itself HTML.
     *
     * @return true if it does
     */
    public boolean isHtml() {
        return html;
    }

    /**
     * How long the server asks to wait.
     *
     * @return the time from now on, or null
     */
    public Duration retryAfter() {
        return retryAfter;
    }

    /**
     * The server's reasons.
     *
     * @return the reasons, possibly none
     */
    public List<ApiError> errors() {
        return errors;
    }
}
