package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.auth.StoredToken;
import io.github.perfectgym4j.client.auth.TokenStore;
import io.github.perfectgym4j.client.config.Login;
import io.github.perfectgym4j.client.config.Settings;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleSupplier;

/**
 * The application's token in the store, which other servers may share. The store is not relied on: its exceptions are caught, its tokens are
 * checked, and while one of its calls takes longer than callers wait, it is not called again.
 */
final class SafeTokenStore {

    private static final System.Logger LOG = System.getLogger(SafeTokenStore.class.getName());

    private final TokenStore store;
    private final TimeSource time;

    /** The first of those who are in the store. */
    private final AtomicReference<Visit> inside = new AtomicReference<>();

    private record Visit(long since) {}

    SafeTokenStore(TokenStore store, TimeSource time) {
        this.store = store;
        this.time = time;
    }

    /**
     * A token of another process: neither this process's own, nor one that the server has rejected.
     *
     * @return a token that is still fresh, if there is one
     */
    Optional<Token> load(Settings settings, Login login, Token current, Rejections rejections, DoubleSupplier random) {
        return ask("loaded", settings, Optional.<Token>empty(), () -> {
            Optional<StoredToken> found = store.load(key(settings, login));
            Instant now = time.instant();
            return found.filter(stored -> isSound(stored, now)
                            && !(current != null
                                    && stored.secret().equals(current.stored().secret()))
                            && !rejections.contains(stored.secret()))
                    .map(stored -> Token.loaded(stored, time.nanos(), now, settings.token(), random))
                    .filter(token -> token.isFresh(time.nanos()));
        });
    }

    private static boolean isSound(StoredToken stored, Instant now) {
        return Token.isWellFormed(stored.secret())
                && stored.expiresAt().isAfter(now)
                && stored.expiresAt().isAfter(stored.issuedAt());
    }

    void save(Settings settings, Login login, Token token) {
        ask("stored", settings, null, () -> {
            store.putIfNewer(key(settings, login), token.stored());
            return null;
        });
    }

    void remove(Settings settings, Token token) {
        ask("removed", settings, null, () -> {
            settings.login().ifPresent(login -> store.remove(key(settings, login), token.stored()));
            return null;
        });
    }

    private <T> T ask(String verb, Settings settings, T otherwise, Callable<T> question) {
        Visit own = new Visit(time.nanos());
        Visit other = inside.get();
        if (other != null
                && own.since - other.since >= settings.token().waitTimeout().toNanos()) {
            warn(verb, "no answer for " + settings.token().waitTimeout());
            return otherwise;
        }
        inside.compareAndSet(null, own);
        try {
            return question.call();
        } catch (Throwable e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            warn(verb, e.getClass().getName());
            return otherwise;
        } finally {
            inside.compareAndSet(own, null);
        }
    }

    private static void warn(String verb, String why) {
        LOG.log(
                Level.WARNING,
                "PGYM0005 The token could not be {0}: the token store failed with {1}; going on without it",
                verb,
                why);
    }

    /** Address and account, hashed, so that keys show no names. */
    private static String key(Settings settings, Login login) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((settings.url() + "\n" + login.username()).getBytes(StandardCharsets.UTF_8));
            return "perfectgym-token-" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
