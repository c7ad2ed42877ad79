package io.github.perfectgym4j.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.timetable.gym.Api;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;

/** What the two configuration files, the library's and the application's, make of what somebody sets. */
class ConfigurationTest {

    @Test
    void nothingSetMeansTheSandbox() {
        Settings settings = Settings.read(environment(Map.of()));

        assertThat(settings.url()).hasToString("http://localhost:9080/sandbox/Api");
        assertThat(settings.login().orElseThrow().username()).isEqualTo("yourusername");
        assertThat(settings.apiClient().orElseThrow().id()).isEqualTo("sandbox-client");
        assertThat(Api.of(environment(Map.of()).getValue(Api.KEY, String.class)))
                .isEqualTo(Api.V1);
    }

    @Test
    void theVersionCanBeChosen() {
        Config config = environment(Map.of("PERFECTGYM_API", "v2.2"));

        assertThat(Api.of(config.getValue(Api.KEY, String.class))).isEqualTo(Api.V2_2);
    }

    @Test
    void theSandboxIsOnTheServersPort() {
        Config config = with(new PropertiesConfigSource(Map.of("http.port", "9180"), "server.xml", 500));

        assertThat(Settings.read(config).url()).hasToString("http://localhost:9180/sandbox/Api");
    }

    @Test
    void aTenantHasItsOwnAddressAndLogin() {
        Settings settings = Settings.read(environment(Map.of(
                "PERFECTGYM_SUBDOMAIN", "acme", "PERFECTGYM_USERNAME", "anna", "PERFECTGYM_PASSWORD", "secret")));

        assertThat(settings.url()).hasToString("https://acme.perfectgym.com/Api");
        assertThat(settings.login().orElseThrow().username()).isEqualTo("anna");
    }

    @Test
    void aTenantNeverGetsTheSandboxsCredentials() {
        Settings settings = Settings.read(environment(Map.of("PERFECTGYM_SUBDOMAIN", "acme")));
        assertThat(settings.login()).isEmpty();
        assertThat(settings.apiClient()).isEmpty();
        assertMissing(Settings.PASSWORD, Map.of("PERFECTGYM_SUBDOMAIN", "acme", "PERFECTGYM_USERNAME", "anna"));
        assertMissing(Settings.USERNAME, Map.of("PERFECTGYM_SUBDOMAIN", "acme", "PERFECTGYM_PASSWORD", "secret"));
        assertMissing(Settings.CLIENT_SECRET, Map.of("PERFECTGYM_SUBDOMAIN", "acme", "PERFECTGYM_CLIENT_ID", "id"));
        assertMissing(Settings.CLIENT_ID, Map.of("PERFECTGYM_SUBDOMAIN", "acme", "PERFECTGYM_CLIENT_SECRET", "secret"));
    }

    @Test
    void aTenantMayBeReadAsAnApiClient() {
        Settings settings = Settings.read(environment(Map.of(
                "PERFECTGYM_SUBDOMAIN", "acme", "PERFECTGYM_CLIENT_ID", "id", "PERFECTGYM_CLIENT_SECRET", "secret")));

        assertThat(settings.apiClient()).isPresent();
        assertThat(settings.login()).isEmpty();
    }

    @Test
    void anAddressAloneIsThatOfAnotherSandbox() {
        Settings settings = Settings.read(environment(Map.of("PERFECTGYM_URL", "http://localhost:1234/sandbox/Api")));

        assertThat(settings.url()).hasToString("http://localhost:1234/sandbox/Api");
        assertThat(settings.login().orElseThrow().username()).isEqualTo("yourusername");
    }

    @Test
    void theInterfacesFollow() {
        Config config = environment(Map.of("PERFECTGYM_SUBDOMAIN", "acme"));

        assertThat(config.getValue("perfectgym/mp-rest/url", String.class))
                .isEqualTo("https://acme.perfectgym.com/Api");
    }

    private static void assertMissing(String key, Map<String, String> environment) {
        assertThatThrownBy(() -> Settings.read(environment(environment)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(key + " is missing");
    }

    private static Config environment(Map<String, String> variables) {
        return with(new EnvConfigSource(variables, 300));
    }

    /** Without the environment and the system properties of this very machine. */
    private static Config with(ConfigSource source) {
        return new SmallRyeConfigBuilder()
                .addPropertiesSources()
                .addDefaultInterceptors()
                .withSources(source)
                .build();
    }
}
