package io.github.perfectgym4j.internal.auth;

import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.config.ApiClient;
import io.github.perfectgym4j.client.config.Secret;
import java.util.Map;

/** Sends id and secret of an API client with each request, in place of a bearer token. There is no sign-in and nothing expires. */
public final class ApiClientAuthentication implements Accepted {

    private final Proof proof;
    private final ApiClientStatus status;

    /**
     * Creates the authentication.
     *
     * @param client id and secret
     * @param status records how the server answers them
     */
    public ApiClientAuthentication(ApiClient client, ApiClientStatus status) {
        this.status = status;
        proof = Proof.headers(Map.of("X-Client-Id", Secret.of(client.id()), "X-Client-Secret", client.secret()));
    }

    @Override
    public Proof proof() {
        return proof;
    }

    @Override
    public NextStep rejected(Proof rejected) {
        status.refused();
        return Accepted.super.rejected(rejected);
    }

    @Override
    public boolean isInDoubt() {
        return status.isInDoubt();
    }

    @Override
    public void accepted() {
        status.accepted();
    }
}
