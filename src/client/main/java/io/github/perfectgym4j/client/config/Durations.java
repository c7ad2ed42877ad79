package io.github.perfectgym4j.client.config;

import io.github.perfectgym4j.client.error.ConfigurationException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.config.Config;

/** Reads durations: as ISO 8601 writes them ({@code PT5M}), or as a number of seconds. */
final class Durations {

    private static final Duration LONGEST = Duration.ofDays(36_500);

    private Durations() {}

    /**
     * Reads one.
     *
     * @param config the configuration
     * @param key its key
     * @param byDefault what it is if nothing is configured
     * @param least the shortest one that is allowed
     * @return the duration
     * @throws ConfigurationException if it is malformed, too short, or too long
     */
    static Duration read(Config config, String key, Duration byDefault, Duration least) {
        String text = config.getOptionalValue(key, String.class).orElse("").strip();
        if (text.isEmpty()) {
            return byDefault;
        }
        try {
            Duration value = text.chars().allMatch(Character::isDigit)
                    ? Duration.ofSeconds(Long.parseLong(text))
                    : Duration.parse(text);
            if (value.compareTo(least) < 0 || value.compareTo(LONGEST) > 0) {
                throw new ConfigurationException(key + " must be "
                        + (least.toNanos() > 1 ? "at least " + least : least.isZero() ? "0 or more" : "positive")
                        + " and at most 36500 days");
            }
            return value;
        } catch (DateTimeParseException | ArithmeticException | NumberFormatException e) {
            throw new ConfigurationException(key + " must be a duration such as PT5M, or a number of seconds");
        }
    }
}
