package io.github.perfectgym4j.client.error;

import java.time.Duration;

/** A configuration value is missing, malformed or contradicts another one. The message names the key. No request was sent. */
public final class ConfigurationException extends PerfectGymException {

    private static final long serialVersionUID = 1L;

    private static final StackTraceElement[] NO_TRACE = {};

    /**
     * Creates the exception.
     *
     * @param message the key and what is wrong with its value
     */
    public ConfigurationException(String message) {
        this(message, null, null);
    }

    /**
     * Creates the exception for a call.
     *
     * @param message the key and what is wrong with its value
     * @param operation HTTP method and path, or null
     * @param cause what caused it, or null
     */
    public ConfigurationException(String message, String operation, Throwable cause) {
        super(message, operation, 0, cause);
    }

    /** Without stack traces: the message names the key and the call, and servers would write some 160 lines for each call. */
    @Override
    protected ConfigurationException copy(
            String message, String operation, Duration retryAfter, boolean mayHaveBeenCarriedOut) {
        ConfigurationException copy = new ConfigurationException(message, operation, this);
        copy.setStackTrace(NO_TRACE);
        setStackTrace(NO_TRACE);
        return copy;
    }
}
