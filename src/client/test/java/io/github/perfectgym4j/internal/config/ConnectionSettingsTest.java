package io.github.perfectgym4j.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.error.ConfigurationException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time-outs and pool of clients that are built by hand: the library's defaults, and the same keys as for injected clients. */
class ConnectionSettingsTest {

    /** The library's own defaults, and above them these values. */
    private static Config config(Map<String, String> values) {
        return ConfigProviderResolver.instance()
                .getBuilder()
                .addDefaultSources()
                .withSources(new ConfigSource() {

                    @Override
                    public Set<String> getPropertyNames() {
                        return values.keySet();
                    }

                    @Override
                    public String getValue(String key) {
                        return values.get(key);
                    }

                    @Override
                    public String getName() {
                        return "test";
                    }

                    @Override
                    public int getOrdinal() {
                        return 900;
                    }
                })
                .build();
    }

    @Test
    void theDefaultsAreThoseOfInjectedClients() {
        assertThat(ConnectionSettings.read(config(Map.of())))
                .isEqualTo(new ConnectionSettings(Duration.ofSeconds(5), Duration.ofSeconds(30), 200));
    }

    @Test
    void theKeysOfInjectedClientsHoldHereToo() {
        Config config = config(Map.of(
                "perfectgym/mp-rest/connectTimeout", "1500",
                "perfectgym/mp-rest/readTimeout", "2500",
                "perfectgym/property/resteasy.connectionPoolSize", "7"));
        ConnectionSettings numbers = ConnectionSettings.read(config);
        assertThat(numbers).isEqualTo(new ConnectionSettings(Duration.ofMillis(1500), Duration.ofMillis(2500), 7));
        assertThat(numbers.with(null, Duration.ofSeconds(9)))
                .isEqualTo(new ConnectionSettings(Duration.ofMillis(1500), Duration.ofSeconds(9), 7));
        assertThat(numbers.with(Duration.ofSeconds(8), null))
                .isEqualTo(new ConnectionSettings(Duration.ofSeconds(8), Duration.ofMillis(2500), 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT0.0009S", "-PT1S", "PT0.000000001S", "PT876000H", "PT2562047788015215H"})
    void aTimeOutThatIsNoneIsRefused(String value) {
        ConnectionSettings numbers = ConnectionSettings.read(config(Map.of()));
        assertThatThrownBy(() -> numbers.with(null, Duration.parse(value)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("perfectgym/mp-rest/readTimeout must be between a millisecond and");
        assertThatThrownBy(() -> numbers.with(Duration.parse(value), null))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("perfectgym/mp-rest/connectTimeout must be between a millisecond and");
        assertThatThrownBy(() -> PerfectGym.builder()
                        .subdomain("mygym")
                        .login("api-user", "api-password")
                        .readTimeout(Duration.parse(value))
                        .build())
                .isInstanceOf(ConfigurationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "perfectgym/mp-rest/readTimeout",
                "perfectgym/mp-rest/connectTimeout",
                "io.github.perfectgym4j.v1.classes.ClassesClient/mp-rest/readTimeout",
                "\"io.github.perfectgym4j.v2.wire.SetsClient\"/mp-rest/connectTimeout"
            })
    void whatTheRuntimeReadsForInjectedInterfacesIsCheckedToo(String key) {
        ConnectionSettings.check(config(Map.of(key, "1")));
        for (String none : new String[] {"0", "-5", "PT5S"}) {
            assertThatThrownBy(() -> ConnectionSettings.check(config(Map.of(key, none))))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage(key + " must be a whole number, 1 or more");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "0", "0.5", "PT5S", "", "99999999999"})
    void numbersThatAreNoneAreNamed(String value) {
        Config config = config(Map.of("perfectgym/mp-rest/readTimeout", value));
        assertThatThrownBy(() -> ConnectionSettings.read(config))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("perfectgym/mp-rest/readTimeout");
    }
}
