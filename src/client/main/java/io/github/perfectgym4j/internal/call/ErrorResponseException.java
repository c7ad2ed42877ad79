package io.github.perfectgym4j.internal.call;

import io.github.perfectgym4j.client.auth.Authentication.NextStep;
import io.github.perfectgym4j.client.error.ApiError;
import java.time.Duration;
import java.util.List;

/**
 * An answer that is no success, on its way from the error mapper to the layer above the interface, which knows the operation and makes the
 * exception that the caller sees.
 */
public final class ErrorResponseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final boolean html;
    private final transient Duration retryAfter;
    private final transient NextStep nextStep;
    private final transient List<ApiError> errors;

    public ErrorResponseException(
            int status, boolean html, Duration retryAfter, NextStep nextStep, List<ApiError> errors) {
        super("HTTP " + status, null, false, false);
        this.status = status;
        this.html = html;
        this.retryAfter = retryAfter;
        this.nextStep = nextStep;
        this.errors = errors;
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
     * What the authentication made of a 401.
     *
     * @return what can be done, or null if nobody was asked
     */
    public NextStep nextStep() {
        return nextStep;
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
