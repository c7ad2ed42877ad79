package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.config.TokenSettings;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * How long a token may be used, from what the server announced. Numbers and numbers as texts count. If the announcement is missing, zero,
 * negative, no number, or longer than the limit, the token is used until the server rejects it, but not longer than the limit. A shorter
 * life than the least one counts as that, so that not every call signs in.
 */
final class Lifetime {

    private Lifetime() {}

    /**
     * Reads an announced life.
     *
     * @param expiresIn {@code expires_in} as the server wrote it, in seconds, or null
     * @param numbers the bounds of a life
     * @return the life; if the two contradict each other, the longest
     */
    static Duration of(String expiresIn, TokenSettings numbers) {
        Duration limit = numbers.maxLifetime();
        if (expiresIn == null || expiresIn.isBlank() || expiresIn.length() > 100) {
            return limit;
        }
        try {
            BigDecimal seconds = new BigDecimal(expiresIn.strip());
            if (seconds.signum() <= 0 || seconds.compareTo(BigDecimal.valueOf(limit.toSeconds())) >= 0) {
                return limit;
            }
            Duration life = Duration.ofMillis(seconds.movePointRight(3).longValue());
            Duration least = numbers.minLifetime().compareTo(limit) < 0 ? numbers.minLifetime() : limit;
            return life.compareTo(least) < 0 ? least : life;
        } catch (NumberFormatException e) {
            return limit;
        }
    }
}
