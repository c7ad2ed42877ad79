package io.github.perfectgym4j.internal.config;

import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.error.ConfigurationException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * The numbers of the connections, for clients that are built by hand. The defaults are in the library's
 * {@code META-INF/microprofile-config.properties}, as for injected clients.
 *
 * @param connectTimeout how long to wait for a connection
 * @param readTimeout how long to wait for an answer
 * @param poolSize how many connections all interfaces have together
 */
public record ConnectionSettings(Duration connectTimeout, Duration readTimeout, int poolSize) {

    /** Name of RESTEasy's property for the pool; other runtimes do not read it. */
    public static final String POOL_SIZE = "resteasy.connectionPoolSize";

    /** HTTP clients count in milliseconds, and take 0 for no time-out. */
    private static final Duration SHORTEST = Duration.ofMillis(1);

    private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

    private static final Pattern TIMEOUT_OF_ONE_INTERFACE =
            Pattern.compile("\"?io\\.github\\.perfectgym4j\\.[\\w.]+\"?/mp-rest/(?:connect|read)Timeout");

    private static final String CONNECT_TIMEOUT_KEY = Settings.CONFIG_KEY + "/mp-rest/connectTimeout";
    private static final String READ_TIMEOUT_KEY = Settings.CONFIG_KEY + "/mp-rest/readTimeout";
    private static final String POOL_SIZE_KEY = Settings.CONFIG_KEY + "/property/" + POOL_SIZE;

    /**
     * Reads the configuration.
     *
     * @param config the configuration of the program
     * @return the numbers
     * @throws ConfigurationException if one of them is missing, not positive, or no number
     */
    public static ConnectionSettings read(Config config) {
        return new ConnectionSettings(
                Duration.ofMillis(number(config, CONNECT_TIMEOUT_KEY)),
                Duration.ofMillis(number(config, READ_TIMEOUT_KEY)),
                number(config, POOL_SIZE_KEY));
    }

    /**
     * Validates the numbers that the runtime reads for injected interfaces, including those of single interfaces of the library.
     *
     * @param config the configuration of the application
     * @throws ConfigurationException if one of them is missing, not positive, or no number
     */
    static void check(Config config) {
        read(config);
        for (String key : config.getPropertyNames()) {
            if (TIMEOUT_OF_ONE_INTERFACE.matcher(key).matches()) {
                number(config, key);
            }
        }
    }

    /**
     * Exchanges the time-outs.
     *
     * @param connect how long to wait for a connection, or null for no other time
     * @param read how long to wait for an answer, or null for no other time
     * @return the same pool with these time-outs
     * @throws ConfigurationException if one of them is shorter than a millisecond, which HTTP clients take for no time-out
     */
    public ConnectionSettings with(Duration connect, Duration read) {
        return new ConnectionSettings(
                connect == null ? connectTimeout : limited(CONNECT_TIMEOUT_KEY, connect),
                read == null ? readTimeout : limited(READ_TIMEOUT_KEY, read),
                poolSize);
    }

    private static Duration limited(String key, Duration timeout) {
        if (timeout.compareTo(SHORTEST) < 0 || timeout.compareTo(LONGEST) > 0) {
            throw new ConfigurationException(key + " must be between a millisecond and " + LONGEST.toDays() + " days");
        }
        return timeout;
    }

    private static int number(Config config, String key) {
        String text = config.getOptionalValue(key, String.class).orElse("").strip();
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new ConfigurationException(key + " must be a whole number, 1 or more");
    }
}
