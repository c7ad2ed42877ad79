package io.github.perfectgym4j.sandbox.access;

import io.github.perfectgym4j.sandbox.company.people.Accounts.Account;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The tokens that are valid, and until when. */
public final class Tokens {

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final InstantSource time;

    private record Grant(Caller caller, Instant end) {}

    /** @param time what time it is; has to be one that never goes back */
    public Tokens(InstantSource time) {
        this.time = time;
    }

    /**
     * Issues a token.
     *
     * @param account who signed in
     * @param lifetime how long the token is valid
     * @return the account's fixed token, valid from now on again, or else a new one
     */
    public String issue(Account account, Duration lifetime) {
        Instant now = time.instant();
        grants.values().removeIf(grant -> !now.isBefore(grant.end()));
        String token = account.fixedToken() != null ? account.fixedToken() : newToken();
        grants.put(token, new Grant(new Caller(account.memberId()), now.plus(lifetime)));
        return token;
    }

    private String newToken() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * Checks a token.
     *
     * @param token token
     * @return who it was issued to; empty if it is unknown, expired or revoked
     */
    public Optional<Caller> callerOf(String token) {
        return Optional.ofNullable(grants.get(token))
                .filter(grant -> time.instant().isBefore(grant.end()))
                .map(Grant::caller);
    }

    /** Makes all tokens invalid. */
    public void revokeAll() {
        grants.clear();
    }
}
