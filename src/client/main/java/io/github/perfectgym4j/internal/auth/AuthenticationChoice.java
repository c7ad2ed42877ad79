package io.github.perfectgym4j.internal.auth;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.config.ApiClient;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.token.TokenHolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;

/** Chooses how the application proves who it is: by a bean of its own, by an API client, or by user name and password. */
@ApplicationScoped
public class AuthenticationChoice {

    /** For CDI. */
    public AuthenticationChoice() {}

    /**
     * The choice, made at the first proof, once for each who injects it. Of no scope, so that no proxy, whose every call allocates, stands
     * between the filter and the token.
     *
     * @param own the application's own beans
     * @param settings what is configured
     * @param tokens the holder of the bearer token
     * @return the authentication of the application; its first proof ends in a {@link ConfigurationException} if nothing is configured, or
     *     several of the application's beans claim the role
     */
    @Produces
    @ApplicationsOwn
    Authentication choice(Instance<Authentication> own, SettingsSource settings, TokenHolder tokens) {
        return new ChosenAuthentication(() -> choose(own, settings, tokens));
    }

    private static Authentication choose(Instance<Authentication> own, SettingsSource settings, TokenHolder tokens) {
        if (own.isAmbiguous()) {
            throw new ConfigurationException("more than one bean of type " + Authentication.class.getName());
        }
        if (own.isResolvable()) {
            return own.get();
        }
        Settings current = settings.current();
        if (current.login().isPresent()) {
            return tokens.direct();
        }
        if (current.apiClient().isEmpty()) {
            throw new ConfigurationException(Settings.USERNAME + " and " + Settings.PASSWORD + " are missing (or "
                    + Settings.CLIENT_ID + " and " + Settings.CLIENT_SECRET + ")");
        }
        return new ApiClientAuthentication(current.apiClient().get());
    }

    /**
     * The choice for the interfaces that are called with an API client and nothing else. Of no scope, for the same reason.
     *
     * @param own the application's own beans, which prove who is calling if no API client is configured
     * @param settings what is configured
     * @return the authentication by API client; its first proof ends in a {@link ConfigurationException} if there is neither an API client
     *     nor a bean of the application
     */
    @Produces
    @ByApiClient
    Authentication choiceByApiClient(Instance<Authentication> own, SettingsSource settings) {
        return new ChosenAuthentication(() -> {
            Optional<ApiClient> client = settings.current().apiClient();
            return client.isEmpty() && own.isResolvable() ? own.get() : ApiClientAuthentication.of(client);
        });
    }
}
