package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.config.TokenSettings;
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
     * How long the token may be used: what the server announced, within the limits; the longest life if that is missing, not positive, or no
     * number.
     *
     * @param numbers the least and the longest life
     * @return the life
     */
    public Duration lifetime(TokenSettings numbers) {
        return Lifetime.of(expiresIn, numbers);
    }

    /** Never the token. */
    @Override
    public String toString() {
        return "OAuthToken[***]";
    }
}
