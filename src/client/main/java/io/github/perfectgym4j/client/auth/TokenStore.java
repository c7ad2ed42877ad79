package io.github.perfectgym4j.client.auth;

import java.util.Optional;

/**
 * A store of tokens that outlives the process or is shared between servers, so that a restart or a second server need not sign in again. The
 * default is the memory of the process; a CDI bean of this type replaces it.
 *
 * <p>Keys hold no secrets and no names of people. A stored token is as good as a password: a store that leaves the process must encrypt
 * {@link StoredToken#secret()}. The library goes on without the store when one of these methods throws. Called by many threads at once.
 */
public interface TokenStore {

    /**
     * Loads a token.
     *
     * @param key the key of the account
     * @return the token, if there is one; it may have expired
     */
    Optional<StoredToken> load(String key);

    /**
     * Stores a token, unless a newer one is there already.
     *
     * @param key the key of the account
     * @param token the token; newer means a later {@link StoredToken#issuedAt()}
     */
    void putIfNewer(String key, StoredToken token);

    /**
     * Removes a token that the server rejected, unless another one has taken its place.
     *
     * @param key the key of the account
     * @param token the rejected token
     */
    void remove(String key, StoredToken token);
}
