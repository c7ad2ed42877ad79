package io.github.perfectgym4j.internal.config;

import io.github.perfectgym4j.client.config.Settings;

/** Where the settings come from: the configuration of an application, or the builder of a Java SE program. */
public interface SettingsSource {

    /**
     * The settings in force, read once.
     *
     * @return the settings
     * @throws io.github.perfectgym4j.client.error.ConfigurationException if they are wrong; the next call reads them again
     */
    Settings current();

    /**
     * Reads the settings again, for values that may have changed since: credentials above all.
     *
     * @return the settings as they are now
     * @throws io.github.perfectgym4j.client.error.ConfigurationException if they are wrong
     */
    Settings reload();

    /**
     * Settings that never change.
     *
     * @param settings the settings
     * @return their source
     */
    static SettingsSource fixed(Settings settings) {
        return new SettingsSource() {

            @Override
            public Settings current() {
                return settings;
            }

            @Override
            public Settings reload() {
                return settings;
            }
        };
    }
}
