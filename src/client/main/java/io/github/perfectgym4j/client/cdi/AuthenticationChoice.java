package io.github.perfectgym4j.client.cdi;

import io.github.perfectgym4j.client.auth.ApiClientAuthentication;
import io.github.perfectgym4j.client.auth.ApplicationsOwn;
import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.config.SettingsSource;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.token.TokenHolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;

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
        if (current.apiClient().isPresent()) {
            return new ApiClientAuthentication(current.apiClient().get());
        }
        if (current.login().isEmpty()) {
            throw new ConfigurationException(Settings.USERNAME + " and " + Settings.PASSWORD + " are missing (or "
                    + Settings.CLIENT_ID + " and " + Settings.CLIENT_SECRET + ")");
        }
        return tokens.direct();
    }
}
