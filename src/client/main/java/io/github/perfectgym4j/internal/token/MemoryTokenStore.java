package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.auth.StoredToken;
import io.github.perfectgym4j.client.auth.TokenStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The default store: the memory of this process. There is one key for each account that the application itself uses. */
public final class MemoryTokenStore implements TokenStore {

    private final Map<String, StoredToken> tokens = new ConcurrentHashMap<>();

    @Override
    public Optional<StoredToken> load(String key) {
        return Optional.ofNullable(tokens.get(key));
    }

    @Override
    public void putIfNewer(String key, StoredToken token) {
        tokens.merge(key, token, (old, fresh) -> fresh.issuedAt().isAfter(old.issuedAt()) ? fresh : old);
    }

    @Override
    public void remove(String key, StoredToken token) {
        tokens.remove(key, token);
    }
}
