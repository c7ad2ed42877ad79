package io.github.perfectgym4j.client.error;

/** A configuration value is missing, malformed or contradicts another one. The message names the key. No request was sent. */
public final class ConfigurationException extends PerfectGymException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the key and what is wrong with its value
     */
    public ConfigurationException(String message) {
        super(message, null, 0, null);
    }
}
