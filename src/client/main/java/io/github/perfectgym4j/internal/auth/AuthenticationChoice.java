package io.github.perfectgym4j.internal.auth;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.token.TokenHolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;

/**
 * The choice of {@link AuthenticationChooser} for CDI, made at the first proof, once for each injection point. The producers are unscoped,
 * because each call through a client proxy allocates.
 */
@ApplicationScoped
public class AuthenticationChoice {

    /**
     * The authentication of the application.
     *
     * @param own the application's own beans
     * @param settings what is configured
     * @param tokens the holder of the bearer token
     * @param status what is known of the API client
     * @return the authentication; its first proof ends in a {@link ConfigurationException} if nothing is configured, or several of the
     *     application's beans claim the role
     */
    @Produces
    @ApplicationsOwn
    Authentication ofApplication(
            Instance<Authentication> own, SettingsSource settings, TokenHolder tokens, ApiClientStatus status) {
        return new ChosenAuthentication(chooser(own, settings, tokens, status)::ofApplication);
    }

    /**
     * The authentication for the interfaces that take an API client only.
     *
     * @param own the application's own beans
     * @param settings what is configured
     * @param tokens the holder of the bearer token
     * @param status what is known of the API client
     * @return the authentication; its first proof ends in a {@link ConfigurationException} if there is neither an API client nor a bean of
     *     the application
     */
    @Produces
    @ByApiClient
    Authentication ofApiClient(
            Instance<Authentication> own, SettingsSource settings, TokenHolder tokens, ApiClientStatus status) {
        return new ChosenAuthentication(chooser(own, settings, tokens, status)::ofApiClient);
    }

    private static AuthenticationChooser chooser(
            Instance<Authentication> own, SettingsSource settings, TokenHolder tokens, ApiClientStatus status) {
        return new AuthenticationChooser(() -> onlyOneOf(own), settings, tokens::direct, status::direct);
    }

    private static Optional<Authentication> onlyOneOf(Instance<Authentication> own) {
        if (own.isAmbiguous()) {
            throw new ConfigurationException("more than one bean of type " + Authentication.class.getName());
        }
        return own.isResolvable() ? Optional.of(own.get()) : Optional.empty();
    }
}
