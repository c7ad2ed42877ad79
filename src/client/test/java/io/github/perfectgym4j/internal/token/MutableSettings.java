package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.config.Login;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.config.TokenSettings;
import io.github.perfectgym4j.internal.config.SettingsSource;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Settings whose credentials can be exchanged, as a configuration source can. */
final class MutableSettings implements SettingsSource {

    private static final TokenSettings DEFAULTS = TokenSettings.DEFAULTS;

    volatile Settings now = with("right password");

    static Settings with(String password) {
        return with(password, DEFAULTS);
    }

    static Settings with(String password, TokenSettings numbers) {
        return new Settings(
                URI.create("https://gym.example.com/Api"),
                Optional.of(new Login("api-user", Secret.of(password))),
                Optional.empty(),
                numbers);
    }

    /** The defaults, but for the time that a caller waits for the sign-in of another one. */
    static TokenSettings waiting(Duration waitTimeout) {
        return new TokenSettings(
                DEFAULTS.refreshAhead(),
                waitTimeout,
                DEFAULTS.coolDown(),
                DEFAULTS.maxCoolDown(),
                DEFAULTS.maxBackoff(),
                DEFAULTS.minInterval(),
                DEFAULTS.maxLifetime(),
                DEFAULTS.minLifetime(),
                DEFAULTS.maxRetryAfter());
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
