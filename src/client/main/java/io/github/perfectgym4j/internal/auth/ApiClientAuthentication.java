package io.github.perfectgym4j.internal.auth;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.config.ApiClient;
import io.github.perfectgym4j.client.config.Secret;
import java.util.Map;

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

    @Override
    public Proof proof() {
        return proof;
    }
}
