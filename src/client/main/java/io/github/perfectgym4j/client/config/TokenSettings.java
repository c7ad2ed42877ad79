package io.github.perfectgym4j.client.config;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * The numbers of a token's life. In the configuration each is a duration as ISO 8601 writes it ({@code PT5M}) or a number of seconds.
 *
 * @param refreshAhead {@code perfectgym.token.refresh-ahead}: how long before its end a token is replaced while it is still used; never more
 *     than a tenth of its life. Default 5 minutes
 * @param waitTimeout {@code perfectgym.token.wait-timeout}: how long a caller waits for a sign-in that another one has begun. Default 30
 *     seconds
 * @param coolDown {@code perfectgym.token.cool-down}: after refused credentials, the time without another try; doubles with each refusal.
 *     Default 1 minute
 * @param maxCoolDown {@code perfectgym.token.max-cool-down}: where that doubling ends. Default 1 hour
 * @param maxBackoff {@code perfectgym.token.max-backoff}: after failures of the server or the network, the longest time between two tries.
 *     Default 30 seconds
 * @param minInterval {@code perfectgym.token.min-interval}: the shortest time between two sign-ins that are made because the server refused
 *     a token before its end. Default 30 seconds
 * @param maxLifetime {@code perfectgym.token.max-lifetime}: how long a token is used at most, even if the server announces a longer life;
 *     also for a token of unknown life. Default 90 days
 * @param minLifetime {@code perfectgym.token.min-lifetime}: a shorter life that the server announces counts as this one, so that not every
 *     call signs in. Default 1 second
 * @param maxRetryAfter {@code perfectgym.token.max-retry-after}: the longest time that the token endpoint's {@code Retry-After} is obeyed.
 *     Default 10 minutes
 */
public record TokenSettings(
        Duration refreshAhead,
        Duration waitTimeout,
        Duration coolDown,
        Duration maxCoolDown,
        Duration maxBackoff,
        Duration minInterval,
        Duration maxLifetime,
        Duration minLifetime,
        Duration maxRetryAfter) {

    private static final String PREFIX = "perfectgym.token.";

    /** The documented defaults. */
    public static final TokenSettings DEFAULTS = new TokenSettings(
            Duration.ofMinutes(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofHours(1),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            Duration.ofDays(90),
            Duration.ofSeconds(1),
            Duration.ofMinutes(10));

    static TokenSettings read(Config config) {
        return new TokenSettings(
                duration(config, "refresh-ahead", DEFAULTS.refreshAhead, true),
                duration(config, "wait-timeout", DEFAULTS.waitTimeout, false),
                duration(config, "cool-down", DEFAULTS.coolDown, false),
                duration(config, "max-cool-down", DEFAULTS.maxCoolDown, false),
                duration(config, "max-backoff", DEFAULTS.maxBackoff, false),
                duration(config, "min-interval", DEFAULTS.minInterval, true),
                duration(config, "max-lifetime", DEFAULTS.maxLifetime, false),
                duration(config, "min-lifetime", DEFAULTS.minLifetime, false),
                duration(config, "max-retry-after", DEFAULTS.maxRetryAfter, false));
    }

    private static Duration duration(Config config, String key, Duration byDefault, boolean zeroAllowed) {
        return Durations.read(config, PREFIX + key, byDefault, zeroAllowed ? Duration.ZERO : Duration.ofNanos(1));
    }
}
