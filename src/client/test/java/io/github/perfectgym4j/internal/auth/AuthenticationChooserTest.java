package io.github.perfectgym4j.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.config.ApiClient;
import io.github.perfectgym4j.client.config.Login;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.config.TokenSettings;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.internal.config.SettingsSource;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who wins if several ways to authenticate are there. */
class AuthenticationChooserTest {

    private static final Authentication OWN = () -> Proof.bearer(Secret.of("own"));
    private static final Authentication BEARER = () -> Proof.bearer(Secret.of("bearer"));
    private static final Login LOGIN = new Login("api-user", Secret.of("password"));
    private static final ApiClient API_CLIENT = new ApiClient("id", Secret.of("secret"));

    private static AuthenticationChooser chooser(Authentication own, Login login, ApiClient apiClient) {
        Settings settings = new Settings(
                URI.create("https://gym.example.com/Api"),
                Optional.ofNullable(login),
                Optional.ofNullable(apiClient),
                TokenSettings.DEFAULTS);
        return new AuthenticationChooser(
                () -> Optional.ofNullable(own), SettingsSource.fixed(settings), () -> BEARER, ApiClientStatus::new);
    }

    @Test
    void theApplicationsOwnWins() {
        assertThat(chooser(OWN, LOGIN, API_CLIENT).ofApplication()).isSameAs(OWN);
        assertThat(chooser(OWN, null, null).ofApplication()).isSameAs(OWN);
    }

    @Test
    void theLoginComesBeforeTheApiClient() {
        assertThat(chooser(null, LOGIN, API_CLIENT).ofApplication()).isSameAs(BEARER);
        assertThat(chooser(null, null, API_CLIENT).ofApplication()).isInstanceOf(ApiClientAuthentication.class);
    }

    @Test
    void interfacesForAnApiClientOnlyTakeItBeforeTheOwn() {
        assertThat(chooser(OWN, LOGIN, API_CLIENT).ofApiClient()).isInstanceOf(ApiClientAuthentication.class);
        assertThat(chooser(OWN, LOGIN, null).ofApiClient()).isSameAs(OWN);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> chooser(null, null, null).ofApplication())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("perfectgym.username and perfectgym.password are missing");
        assertThatThrownBy(() -> chooser(null, LOGIN, null).ofApiClient())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("perfectgym.client-id and perfectgym.client-secret are missing");
    }
}
