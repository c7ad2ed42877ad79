package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.auth.StoredToken;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.config.TokenSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleSupplier;

/**
 * A token in use, with the two moments of its life on the monotonic clock.
 *
 * @param proof the header, ready to be sent
 * @param advisoryAt from here on one caller fetches the next one while the others go on with this one
 * @param expiresAt from here on it is not used any more
 * @param stored its form for the store and for people
 */
record Token(Proof proof, long advisoryAt, long expiresAt, StoredToken stored) {

    /** The early replacement never takes more than this part of a life, so that short lives are not spent on replacing. */
    private static final int LARGEST_WINDOW = 10;

    private static final double JITTER = 0.2;

    static Token issued(
            Secret secret, Duration life, long started, Instant now, TokenSettings numbers, DoubleSupplier random) {
        return new Token(
                Proof.bearer(secret),
                started + life.toNanos() - window(life, numbers, random),
                started + life.toNanos(),
                new StoredToken(secret, now, now.plus(life)));
    }

    /** A token out of a store: what is left of its life counts from now. */
    static Token loaded(StoredToken stored, long nanos, Instant now, TokenSettings numbers, DoubleSupplier random) {
        Duration whole = Duration.between(stored.issuedAt(), stored.expiresAt());
        Duration left = Duration.between(now, stored.expiresAt());
        if (left.compareTo(numbers.maxLifetime()) > 0) {
            left = numbers.maxLifetime();
        }
        return new Token(
                Proof.bearer(stored.secret()),
                nanos + left.toNanos() - window(whole, numbers, random),
                nanos + left.toNanos(),
                stored);
    }

    private static long window(Duration life, TokenSettings numbers, DoubleSupplier random) {
        long largest = Math.min(numbers.refreshAhead().toNanos(), life.toNanos() / LARGEST_WINDOW);
        return (long) (largest * (1 - JITTER * random.getAsDouble()));
    }

    boolean isFresh(long nanos) {
        return nanos - advisoryAt < 0;
    }

    boolean isUsable(long nanos) {
        return nanos - expiresAt < 0;
    }
}
