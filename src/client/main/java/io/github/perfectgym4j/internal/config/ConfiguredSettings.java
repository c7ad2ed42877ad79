package io.github.perfectgym4j.internal.config;

import io.github.perfectgym4j.client.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings of an application, from MicroProfile Config. */
@ApplicationScoped
public class ConfiguredSettings implements SettingsSource {

    private volatile Settings settings;

    @Override
    public Settings current() {
        Settings known = settings;
        return known == null ? reload() : known;
    }

    @Override
    public Settings reload() {
        Settings read = ConfigurationCheck.read(ConfigProvider.getConfig());
        settings = read;
        return read;
    }
}
