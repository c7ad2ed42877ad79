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
import java.util.function.DoubleSupplier;

/** The application's token in the store, which other servers may share. A store that fails costs a sign-in and nothing else. */
final class SafeTokenStore {

    private static final System.Logger LOG = System.getLogger(SafeTokenStore.class.getName());

    private final TokenStore store;

    SafeTokenStore(TokenStore store) {
        this.store = store;
    }

    /**
     * A token that somebody else has left: not the one that this process has, and not one that the server has rejected.
     *
     * @return a token that is still fresh, if there is one
     */
    Optional<Token> load(
            Settings settings, Login login, Token current, Token rejected, TimeSource time, DoubleSupplier random) {
        try {
            Instant now = time.instant();
            return store.load(key(settings, login))
                    .filter(stored -> stored.expiresAt().isAfter(now) && !is(stored, current) && !is(stored, rejected))
                    .map(stored -> Token.loaded(stored, time.nanos(), now, settings.token(), random))
                    .filter(token -> token.isFresh(time.nanos()));
        } catch (RuntimeException e) {
            warn("loaded", e);
            return Optional.empty();
        }
    }

    void save(Settings settings, Login login, Token token) {
        try {
            store.putIfNewer(key(settings, login), token.stored());
        } catch (RuntimeException e) {
            warn("stored", e);
        }
    }

    void remove(Settings settings, Token token) {
        try {
            settings.login().ifPresent(login -> store.remove(key(settings, login), token.stored()));
        } catch (RuntimeException e) {
            warn("removed", e);
        }
    }

    private static boolean is(StoredToken stored, Token token) {
        return token != null && stored.secret().equals(token.stored().secret());
    }

    private static void warn(String verb, RuntimeException e) {
        LOG.log(
                Level.WARNING,
                "PGYM0005 The token could not be {0}: the token store failed with {1}; going on without it",
                verb,
                e.getClass().getName());
    }

    /** Address and account, hashed: whoever sees the keys learns no names. */
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
