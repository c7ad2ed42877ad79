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
 * @param since when it was asked for
 * @param advisoryAt from here on one caller fetches the next one while the others go on with this one
 * @param expiresAt from here on it is not used any more
 * @param stored its form for the store and for people
 * @param ofStore whether it comes out of the store, and not from a sign-in of this process
 */
record Token(Proof proof, long since, long advisoryAt, long expiresAt, StoredToken stored, boolean ofStore) {

    /** The early replacement takes at most this part of a life, so that short-lived tokens are not replaced at once. */
    private static final int LARGEST_WINDOW = 10;

    private static final double JITTER = 0.2;

    static Token issued(
            Secret secret, Duration life, long started, Instant now, TokenSettings numbers, DoubleSupplier random) {
        return new Token(
                Proof.bearer(secret),
                started,
                started + life.toNanos() - window(life, numbers, random),
                started + life.toNanos(),
                new StoredToken(secret, now, now.plus(life)),
                false);
    }

    /** A token out of a store: its remaining life counts from now, and is at most a whole one, in case the clocks differ. */
    static Token loaded(StoredToken stored, long nanos, Instant now, TokenSettings numbers, DoubleSupplier random) {
        Duration whole = shorter(Duration.between(stored.issuedAt(), stored.expiresAt()), numbers.maxLifetime());
        Duration left = shorter(Duration.between(now, stored.expiresAt()), whole);
        return new Token(
                Proof.bearer(stored.secret()),
                nanos,
                nanos + left.toNanos() - window(whole, numbers, random),
                nanos + left.toNanos(),
                stored,
                true);
    }

    /** Whether a text can be a token: visible ASCII, as a header field takes it. */
    static boolean isWellFormed(Secret secret) {
        String text = secret.reveal();
        return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static long window(Duration life, TokenSettings numbers, DoubleSupplier random) {
        long largest = Math.min(numbers.refreshAhead().toNanos(), life.toNanos() / LARGEST_WINDOW);
        return (long) (largest * (1 - JITTER * random.getAsDouble()));
    }

    Duration life() {
        return Duration.between(stored.issuedAt(), stored.expiresAt());
    }

    boolean isFresh(long nanos) {
        return nanos - advisoryAt < 0;
    }

    boolean isUsable(long nanos) {
        return nanos - expiresAt < 0;
    }
}
