package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.config.Login;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.config.TokenSettings;
import io.github.perfectgym4j.internal.config.SettingsSource;
import java.net.URI;
import java.util.Optional;

/** Settings whose credentials can be exchanged, as a configuration source can. */
final class MutableSettings implements SettingsSource {

    volatile Settings now = with("right password");

    static Settings with(String password) {
        return with(password, TokenSettings.DEFAULTS);
    }

    static Settings with(String password, TokenSettings numbers) {
        return new Settings(
                URI.create("https://gym.example.com/Api"),
                Optional.of(new Login("api-user", Secret.of(password))),
                Optional.empty(),
                numbers);
    }

    @Override
    public Settings current() {
        return now;
    }

    @Override
    public Settings reload() {
        return now;
    }
}
