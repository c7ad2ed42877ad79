package io.github.perfectgym4j.internal.config;

import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.error.ConfigurationException;
import org.eclipse.microprofile.config.Config;

/** Validation of an application's configuration: the settings, and the numbers that the runtime reads for injected interfaces. */
public final class ConfigurationCheck {

    private ConfigurationCheck() {}

    /**
     * Reads the settings.
     *
     * @param config the application's configuration
     * @return the settings
     * @throws ConfigurationException if any value is missing, malformed or contradicts another one; the credentials are looked at by
     *     {@link #requireCredentials}
     */
    public static Settings read(Config config) {
        Settings settings = Settings.read(config);
        ConnectionSettings.check(config);
        CallSettings.read(config);
        return settings;
    }

    /**
     * Requires credentials.
     *
     * @param settings the settings
     * @param ownAuthentication whether the application brings an authentication of its own
     * @throws ConfigurationException if there are no credentials
     */
    public static void requireCredentials(Settings settings, boolean ownAuthentication) {
        if (!ownAuthentication
                && settings.login().isEmpty()
                && settings.apiClient().isEmpty()) {
            throw MissingCredentials.ofApplication();
        }
    }
}
