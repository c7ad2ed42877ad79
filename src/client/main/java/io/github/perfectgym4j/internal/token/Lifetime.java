package io.github.perfectgym4j.internal.token;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * How long a token may be used, from what the server announced. Numbers and numbers as texts count. If the announcement is missing, zero,
 * negative, no number, or longer than the limit, the token is used until the server rejects it, but not longer than the limit.
 */
final class Lifetime {

    private Lifetime() {}

    /**
     * Reads an announced life.
     *
     * @param expiresIn {@code expires_in} as the server wrote it, in seconds, or null
     * @param limit the longest life, whatever the server says
     * @return the life, positive and at most the limit
     */
    static Duration of(String expiresIn, Duration limit) {
        if (expiresIn == null || expiresIn.isBlank() || expiresIn.length() > 100) {
            return limit;
        }
        try {
            BigDecimal seconds = new BigDecimal(expiresIn.strip());
            if (seconds.signum() <= 0 || seconds.compareTo(BigDecimal.valueOf(limit.toSeconds())) >= 0) {
                return limit;
            }
            Duration life = Duration.ofMillis(seconds.movePointRight(3).longValue());
            return life.isZero() ? limit : life;
        } catch (NumberFormatException e) {
            return limit;
        }
    }
}
