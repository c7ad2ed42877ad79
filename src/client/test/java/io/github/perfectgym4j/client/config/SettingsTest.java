package io.github.perfectgym4j.client.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.error.ConfigurationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The configuration table, with the library's own defaults below the application's values. */
class SettingsTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "perfectgym.subdomain", "mygym",
            "perfectgym.username", "api-user",
            "perfectgym.password", " secret ");

    private static Config config(Map<String, String> base, String... more) {
        Map<String, String> values = new HashMap<>(base);
        for (int i = 0; i < more.length; i += 2) {
            values.put(more[i], more[i + 1]);
        }
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(
                        new PropertiesConfigSource(libraryDefaults(), "library", 10),
                        new PropertiesConfigSource(values, "application", 100))
                .build();
    }

    private static Map<String, String> libraryDefaults() {
        Properties properties = new Properties();
        try (InputStream in = Settings.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> defaults = new HashMap<>();
        properties.forEach((key, value) -> defaults.put(key.toString(), value.toString()));
        return defaults;
    }

    @Test
    void threeValuesAreEnough() {
        Config config = config(COMPLETE);
        Settings settings = Settings.read(config);
        assertThat(settings.url()).isEqualTo(URI.create("https://mygym.perfectgym.com/Api"));
        assertThat(settings.login()).contains(new Login("api-user", Secret.of(" secret ")));
        assertThat(settings.token()).isEqualTo(TokenSettings.DEFAULTS);
        assertThat(config.getValue("perfectgym/mp-rest/url", String.class))
                .isEqualTo("https://mygym.perfectgym.com/Api");
        assertThat(config.getValue("perfectgym/mp-rest/connectTimeout", long.class))
                .isEqualTo(5_000);
        assertThat(config.getValue("perfectgym/mp-rest/readTimeout", long.class))
                .isEqualTo(30_000);
    }

    @Test
    void aMissingSubdomainIsNamed() {
        assertThatThrownBy(() -> Settings.read(config(Map.of())))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("perfectgym.subdomain is missing")
                .hasMessageContaining("perfectgym.url");
    }

    @ParameterizedTest
    @CsvSource({
        "perfectgym.password, perfectgym.username is set",
        "perfectgym.username, perfectgym.password is set",
    })
    void halfALoginIsNamed(String missing, String hint) {
        Map<String, String> values = new HashMap<>(COMPLETE);
        values.remove(missing);
        assertThatThrownBy(() -> Settings.read(config(values)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(missing + " is missing")
                .hasMessageContaining(hint)
                .hasMessageNotContaining(" secret ");
    }

    @Test
    void bothWaysToAuthenticateStandBesideEachOther() {
        Settings settings =
                Settings.read(config(COMPLETE, "perfectgym.client-id", "id", "perfectgym.client-secret", "secret"));
        assertThat(settings.login()).contains(new Login("api-user", Secret.of(" secret ")));
        assertThat(settings.apiClient()).contains(new ApiClient("id", Secret.of("secret")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"my gym", "my.gym", "-gym", "gym-", "gym/x", "gym@evil.example#"})
    void aSubdomainIsPartOfAHostName(String subdomain) {
        assertThatThrownBy(() -> Settings.read(config(COMPLETE, "perfectgym.subdomain", subdomain)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("perfectgym.subdomain");
    }

    @ParameterizedTest
    @CsvSource({
        "foo.perfectgym.com, foo.perfectgym.com, foo",
        "https://foo.perfectgym.com/Api, https://foo.perfectgym.com/Api, foo",
        "foo.perfectgym.com/, foo.perfectgym.com/, foo",
        "//foo-bar.perfectgym.pl:443, //foo-bar.perfectgym.pl:443, foo-bar",
        "HTTPS://Foo.PerfectGym.com, HTTPS://Foo.PerfectGym.com, Foo",
        "https://user:secret@foo.perfectgym.com/Api, https://foo.perfectgym.com/Api, foo",
        "foo.perfectgym.com?key=secret, foo.perfectgym.com, foo"
    })
    void anAddressInPlaceOfASubdomainIsShownWithWhatWasMeant(String value, String shown, String meant) {
        assertThatThrownBy(() -> Settings.read(config(COMPLETE, "perfectgym.subdomain", value)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageEndingWith(", and not " + shown + "; probably " + meant)
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Settings.addressOfTenant(value)).hasMessageEndingWith("; probably " + meant);
    }

    @ParameterizedTest
    @CsvSource({"my gym, my gym", "my.gym, my.gym", "my\u001bgym, my?gym"})
    void whatIsNoSubdomainIsShown(String value, String shown) {
        assertThatThrownBy(() -> Settings.read(config(COMPLETE, "perfectgym.subdomain", value)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageEndingWith(", and not " + shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"perfectgym.fail-fast", "perfectgym.allow-plain-http", "perfectgym/mp-rest/followRedirects"})
    void yesAndNoAreUnderstoodAndNothingElse(String key) {
        for (String no : new String[] {"no", "FALSE", " 0 ", ""}) {
            assertThat(Settings.read(config(COMPLETE, key, no))).isNotNull();
        }
        assertThatThrownBy(() -> Settings.read(config(COMPLETE, key, "maybe")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(key + " must be true or false");
    }

    @ParameterizedTest
    @CsvSource({"true,true", "Yes,true", "1,true", "false,false", "off,false", "'',false"})
    void aWrongConfigurationEndsTheStartIfWanted(String value, boolean failFast) {
        assertThat(Settings.isFailFast(config(COMPLETE, "perfectgym.fail-fast", value)))
                .isEqualTo(failFast);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://gym.example.com/Api",
                "http://127.0.0.1.example.com/Api",
                "http://localhost.example.com/Api",
                "ftp://gym.example.com",
                "gym.example.com/Api",
                "https:///Api",
                "https://user:password@gym.example.com/Api",
                "https://gym.example.com/Api?x=1",
                "https://gym example.com"
            })
    void addressesThatAreNoneOrNotSafeAreRefused(String url) {
        assertThatThrownBy(() -> Settings.read(config(COMPLETE, "perfectgym.url", url)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("perfectgym.url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:9080/sandbox/Api",
                "http://127.0.0.1:9080/sandbox/Api/",
                "http://[::1]:9080/sandbox/Api",
                "HTTPS://gym.example.com/Api"
            })
    void theseAreFine(String url) {
        assertThat(Settings.read(config(COMPLETE, "perfectgym.url", url)).url().toString())
                .isEqualTo(url.replaceAll("/$", ""));
    }

    @Test
    void plainHttpCanBePermitted() {
        assertThat(Settings.read(config(
                                COMPLETE,
                                "perfectgym.url",
                                "http://gym.example.com/Api",
                                "perfectgym.allow-plain-http",
                                "true"))
                        .url())
                .hasScheme("http");
    }

    @Test
    void redirectsMustNotBeFollowed() {
        assertThatThrownBy(() -> Settings.read(config(COMPLETE, "perfectgym/mp-rest/followRedirects", "true")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("perfectgym/mp-rest/followRedirects");
    }

    @Test
    void theNumbersOfTheTokenCanBeSet() {
        Settings settings = Settings.read(
                config(COMPLETE, "perfectgym.token.refresh-ahead", "PT1M", "perfectgym.token.cool-down", "90"));
        assertThat(settings.token().refreshAhead()).isEqualTo(Duration.ofMinutes(1));
        assertThat(settings.token().coolDown()).isEqualTo(Duration.ofSeconds(90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-PT1M", "0", "PT876001H", "99999999999999999999"})
    void numbersThatAreNoneAreNamed(String value) {
        assertThatThrownBy(() -> Settings.read(config(COMPLETE, "perfectgym.token.cool-down", value)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("perfectgym.token.cool-down");
    }

    @Test
    void nothingIsPrintedThatShouldNotBe() {
        assertThat(Settings.read(config(COMPLETE)).toString())
                .doesNotContain("secret")
                .doesNotContain("api-user");
    }
}
