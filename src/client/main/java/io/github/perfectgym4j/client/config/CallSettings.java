package io.github.perfectgym4j.client.config;

import io.github.perfectgym4j.client.error.ConfigurationException;
import java.time.Duration;
import java.util.Objects;
import org.eclipse.microprofile.config.Config;

/**
 * The limits of a call: its time, and the size of its answer. In the configuration a time is a duration as ISO 8601 writes it ({@code PT1M}) or a
 * number of seconds.
 *
 * @param callTimeout {@code perfectgym.call-timeout}: how long a call takes at most, with waiting for a connection, signing in, a second try
 *     and the whole answer. Default 1 minute. One interface has another with {@code <full name of the interface>/call-timeout}
 * @param connectionWait {@code perfectgym.connection-wait}: how long a call waits for a connection when all are in use. Default 10 seconds
 * @param maxHeaderFields {@code perfectgym.max-header-fields}: how many header fields an answer has at most. Default 200
 * @param maxHeaderLine {@code perfectgym.max-header-line}: how many bytes a line of an answer's head has at most. Default 16,384
 * @param maxBody {@code perfectgym.max-body}: how many bytes the body of an answer has at most; files have no limit. Default 16,777,216
 */
public record CallSettings(
        Duration callTimeout, Duration connectionWait, int maxHeaderFields, int maxHeaderLine, int maxBody) {

    private static final Duration LEAST = Duration.ofMillis(1);

    /** The documented defaults. */
    public static final CallSettings DEFAULTS =
            new CallSettings(Duration.ofMinutes(1), Duration.ofSeconds(10), 200, 16_384, 16 * 1024 * 1024);

    private static final String PREFIX = "perfectgym.";
    private static final String CALL_TIMEOUT = "call-timeout";

    /**
     * Checks the numbers.
     *
     * @throws ConfigurationException if one of them is not positive
     */
    public CallSettings {
        requirePositive(callTimeout, CALL_TIMEOUT);
        requirePositive(connectionWait, "connection-wait");
        requirePositive(maxHeaderFields, "max-header-fields");
        requirePositive(maxHeaderLine, "max-header-line");
        requirePositive(maxBody, "max-body");
    }

    /**
     * Reads the configuration.
     *
     * @param config the configuration of the application
     * @return the numbers
     * @throws ConfigurationException if one of them is malformed, or not positive
     */
    public static CallSettings read(Config config) {
        return new CallSettings(
                Durations.read(config, PREFIX + CALL_TIMEOUT, DEFAULTS.callTimeout, LEAST),
                Durations.read(config, PREFIX + "connection-wait", DEFAULTS.connectionWait, LEAST),
                number(config, "max-header-fields", DEFAULTS.maxHeaderFields),
                number(config, "max-header-line", DEFAULTS.maxHeaderLine),
                number(config, "max-body", DEFAULTS.maxBody));
    }

    /**
     * The call time-out of one interface.
     *
     * @param config the configuration of the application
     * @param type the interface
     * @return its own time-out, or that of all
     * @throws ConfigurationException if it is malformed, or not positive
     */
    public Duration callTimeoutOf(Config config, Class<?> type) {
        return Durations.read(config, type.getName() + "/" + CALL_TIMEOUT, callTimeout, LEAST);
    }

    /**
     * The same numbers with another call time-out.
     *
     * @param timeout the time-out
     * @return the numbers
     */
    public CallSettings withCallTimeout(Duration timeout) {
        return new CallSettings(timeout, connectionWait, maxHeaderFields, maxHeaderLine, maxBody);
    }

    private static int number(Config config, String key, int byDefault) {
        String text =
                config.getOptionalValue(PREFIX + key, String.class).orElse("").strip();
        try {
            return text.isEmpty() ? byDefault : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new ConfigurationException(PREFIX + key + " must be a whole number");
        }
    }

    private static void requirePositive(Duration time, String key) {
        if (Objects.requireNonNull(time, key).compareTo(LEAST) < 0) {
            throw new ConfigurationException(PREFIX + key + " must be at least a millisecond");
        }
    }

    private static void requirePositive(int number, String key) {
        if (number <= 0) {
            throw new ConfigurationException(PREFIX + key + " must be positive");
        }
    }
}
