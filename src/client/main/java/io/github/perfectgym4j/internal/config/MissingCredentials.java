package io.github.perfectgym4j.internal.config;

import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.error.ConfigurationException;

/** The messages for missing credentials. */
public final class MissingCredentials {

    private static final String API_CLIENT = Settings.CLIENT_ID + " and " + Settings.CLIENT_SECRET;

    private MissingCredentials() {}

    /**
     * There are no credentials.
     *
     * @return the exception
     */
    public static ConfigurationException ofApplication() {
        return new ConfigurationException(
                Settings.USERNAME + " and " + Settings.PASSWORD + " are missing (or " + API_CLIENT + ")");
    }

    /**
     * There are no credentials for the interfaces that take an API client only.
     *
     * @return the exception
     */
    public static ConfigurationException ofApiClient() {
        return new ConfigurationException(
                API_CLIENT + " are missing: this interface is called with an API client, whatever else is configured");
    }
}
