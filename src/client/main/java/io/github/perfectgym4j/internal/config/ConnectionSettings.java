package io.github.perfectgym4j.internal.config;

import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.error.ConfigurationException;
import java.time.Duration;
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

    private static final String CONNECT_TIMEOUT_KEY = Settings.CONFIG_KEY + "/mp-rest/connectTimeout";
    private static final String READ_TIMEOUT_KEY = Settings.CONFIG_KEY + "/mp-rest/readTimeout";
    private static final String POOL_SIZE_KEY = Settings.CONFIG_KEY + "/property/" + POOL_SIZE;

    /**
     * Reads the configuration.
     *
     * @param config the configuration of the program
     * @return the numbers
     * @throws ConfigurationException if one of them is missing, negative, or no number
     */
    public static ConnectionSettings read(Config config) {
        return new ConnectionSettings(
                Duration.ofMillis(number(config, CONNECT_TIMEOUT_KEY)),
                Duration.ofMillis(number(config, READ_TIMEOUT_KEY)),
                number(config, POOL_SIZE_KEY));
    }

    /**
     * Exchanges the time-outs.
     *
     * @param connect how long to wait for a connection, or null for no other time
     * @param read how long to wait for an answer, or null for no other time
     * @return the same pool with these time-outs
     */
    public ConnectionSettings with(Duration connect, Duration read) {
        return new ConnectionSettings(
                connect == null ? connectTimeout : connect, read == null ? readTimeout : read, poolSize);
    }

    private static int number(Config config, String key) {
        String text = config.getOptionalValue(key, String.class).orElse("").strip();
        try {
            int number = Integer.parseInt(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new ConfigurationException(key + " must be a whole number, 0 or more");
    }
}
