package io.github.perfectgym4j.client.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The state of the application's token at one moment. Holds no secret.
 *
 * @param issuedAt since when there is a token that can be used; empty if there is none
 * @param expiresAt when it ends
 * @param failure the failure of the last sign-in; empty if it succeeded
 * @param retryIn how long no other sign-in is made; empty if one may be made now
 * @param credentialsRefused whether that failure was a refusal of the credentials
 */
public record TokenStatus(
        Optional<Instant> issuedAt,
        Optional<Instant> expiresAt,
        Optional<String> failure,
        Optional<Duration> retryIn,
        boolean credentialsRefused) {}
