package io.github.perfectgym4j.internal.auth;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.config.ApiClient;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.error.ConfigurationException;
import java.util.Map;
import java.util.Optional;

/** Sends id and secret of an API client with each request, in place of a bearer token. There is no sign-in and nothing expires. */
public final class ApiClientAuthentication implements Authentication {

    private final Proof proof;

    /**
     * Creates the authentication.
     *
     * @param client id and secret
     */
    public ApiClientAuthentication(ApiClient client) {
        proof = Proof.headers(Map.of("X-Client-Id", Secret.of(client.id()), "X-Client-Secret", client.secret()));
    }

    /**
     * The authentication by an API client that has to be there.
     *
     * @param client id and secret, if configured
     * @return the authentication
     * @throws ConfigurationException if there is none
     */
    public static ApiClientAuthentication of(Optional<ApiClient> client) {
        return new ApiClientAuthentication(client.orElseThrow(
                () -> new ConfigurationException(Settings.CLIENT_ID + " and " + Settings.CLIENT_SECRET
                        + " are missing: this interface is called with an API client, whatever else is configured")));
    }

    @Override
    public Proof proof() {
        return proof;
    }
}
