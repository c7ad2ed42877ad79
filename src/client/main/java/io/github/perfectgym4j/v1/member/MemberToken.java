package io.github.perfectgym4j.v1.member;

import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.error.MemberSignInRequiredException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

/**
 * Proof that a club member has signed in; never the password. It may be kept in an HTTP session, and nowhere else, because its owner can
 * act for the member.
 */
public final class MemberToken implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String token;
    private final Instant expiresAt;

    /**
     * Wraps a token that was obtained elsewhere.
     *
     * @param token the token
     * @param expiresAt when it ends, by this machine's wall clock
     */
    public MemberToken(Secret token, Instant expiresAt) {
        this.token = token.reveal();
        this.expiresAt = Objects.requireNonNull(expiresAt, "expiresAt");
    }

    /**
     * The proof that is sent with each call for the member.
     *
     * @return {@code Authorization: Bearer …}
     * @throws MemberSignInRequiredException if the token has ended
     */
    public Proof proof() {
        return proof(Clock.systemUTC());
    }

    Proof proof(Clock clock) {
        if (!clock.instant().isBefore(expiresAt)) {
            throw new MemberSignInRequiredException(
                    "the member's token has ended: let the member sign in again", null, 0, null);
        }
        return Proof.bearer(secret());
    }

    private Secret secret() {
        return Secret.of(token);
    }

    /**
     * When the token ends, as far as is known; PerfectGym may refuse it earlier.
     *
     * @return the moment
     */
    public Instant expiresAt() {
        return expiresAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemberToken that && secret().equals(that.secret()) && expiresAt.equals(that.expiresAt);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }

    /** Shows nothing of the token. */
    @Override
    public String toString() {
        return "MemberToken[***]";
    }
}
