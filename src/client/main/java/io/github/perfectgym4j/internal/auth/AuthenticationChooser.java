package io.github.perfectgym4j.internal.auth;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.config.ApiClient;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.internal.config.MissingCredentials;
import io.github.perfectgym4j.internal.config.SettingsSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Chooses how an interface authenticates, in CDI applications and in Java SE programs.
 *
 * @param own the authentication that the application itself brings, if it does
 * @param settings what is configured
 * @param bearer the authentication by bearer token; only asked for if there is a login
 * @param apiClientStatus records how the server answers the API client; requested only if there is one
 */
public record AuthenticationChooser(
        Supplier<Optional<Authentication>> own,
        SettingsSource settings,
        Supplier<Authentication> bearer,
        Supplier<ApiClientStatus> apiClientStatus) {

    /**
     * The authentication of the application: its own one, else the login, else the API client.
     *
     * @return the authentication
     * @throws io.github.perfectgym4j.client.error.ConfigurationException if there is none
     */
    public Authentication ofApplication() {
        return own.get().orElseGet(() -> {
            Settings current = settings.current();
            return current.login().isPresent()
                    ? bearer.get()
                    : byApiClient(current).orElseThrow(MissingCredentials::ofApplication);
        });
    }

    /**
     * The authentication for interfaces that take an API client only: the API client, else the application's own one.
     *
     * @return the authentication
     * @throws io.github.perfectgym4j.client.error.ConfigurationException if there is none
     */
    public Authentication ofApiClient() {
        return byApiClient(settings.current()).or(own).orElseThrow(MissingCredentials::ofApiClient);
    }

    private Optional<Authentication> byApiClient(Settings settings) {
        Optional<ApiClient> client = settings.apiClient();
        return client.map(known -> new ApiClientAuthentication(known, apiClientStatus.get()));
    }
}
