package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.auth.StoredToken;
import io.github.perfectgym4j.client.auth.TokenStore;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A token store that does what the test says, and counts how often it is asked. */
final class FakeStore implements TokenStore {

    final AtomicInteger loads = new AtomicInteger();
    final AtomicInteger saves = new AtomicInteger();
    volatile Supplier<Optional<StoredToken>> onLoad = Optional::empty;
    volatile Runnable onSave = () -> {};
    volatile Runnable onRemove = () -> {};

    @Override
    public Optional<StoredToken> load(String key) {
        loads.incrementAndGet();
        return onLoad.get();
    }

    @Override
    public void putIfNewer(String key, StoredToken token) {
        saves.incrementAndGet();
        onSave.run();
    }

    @Override
    public void remove(String key, StoredToken token) {
        onRemove.run();
    }
}
