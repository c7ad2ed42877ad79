package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.config.Secret;
import java.time.Duration;
import java.util.Objects;

/**
 * Answer of the token endpoint (contract: {@code OAuthToken}). Not a record, so that no component of it is ever printed; Open Liberty's trace
 * writes every object that it reads.
 */
public final class OAuthToken {

    private final Secret accessToken;
    private final String expiresIn;

    /**
     * Creates the answer.
     *
     * @param accessToken the token
     * @param expiresIn its life in seconds as the server wrote it, or null
     */
    public OAuthToken(Secret accessToken, String expiresIn) {
        this.accessToken = Objects.requireNonNull(accessToken, "accessToken");
        this.expiresIn = expiresIn;
    }

    /**
     * The token.
     *
     * @return the token
     */
    public Secret accessToken() {
        return accessToken;
    }

    /**
     * How long the token may be used: what the server announced, or the limit if that is missing, not positive, no number, or beyond it.
     *
     * @param limit the longest life
     * @return the life, positive and at most the limit
     */
    public Duration lifetime(Duration limit) {
        return Lifetime.of(expiresIn, limit);
    }

    /** Never the token. */
    @Override
    public String toString() {
        return "OAuthToken[***]";
    }
}
