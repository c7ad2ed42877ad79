package io.github.perfectgym4j.client.auth;

import io.github.perfectgym4j.client.config.Secret;
import java.time.Instant;

/**
 * A token in a store. Wall-clock times, because monotonic clocks of two processes cannot be compared.
 *
 * @param secret the token itself
 * @param issuedAt when it was issued
 * @param expiresAt when it ends
 */
public record StoredToken(Secret secret, Instant issuedAt, Instant expiresAt) {}
