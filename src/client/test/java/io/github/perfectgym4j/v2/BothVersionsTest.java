package io.github.perfectgym4j.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.PerfectGymBuilder;
import io.github.perfectgym4j.client.RecordingServer;
import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.v2.clubs.Club;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Version 1 and version 2.2 in one program: who is calling in each. */
class BothVersionsTest {

    private RecordingServer server;
    private PerfectGym gym;

    @BeforeEach
    void startServer() {
        server = RecordingServer.start();
    }

    @AfterEach
    void stopServer() {
        if (gym != null) {
            gym.close();
        }
        server.close();
    }

    private void configured(UnaryOperator<PerfectGymBuilder> how) {
        gym = how.apply(PerfectGym.builder().url(server.url())).build();
    }

    private String provenByVersion1() {
        gym.client(io.github.perfectgym4j.v1.clubs.ClubsClient.class).changedSince(0);
        return proof();
    }

    private String provenByVersion22() {
        server.answer("{\"value\":[]}");
        gym.set(Club.class).list(Club.query());
        return proof();
    }

    private String proof() {
        return server.last().header("Authorization") + " " + server.last().header("X-Client-Id") + " "
                + server.last().header("X-Client-Secret");
    }

    @Test
    void apiUserAndApiClientEachWhereItBelongs() {
        configured(builder -> builder.login("api-user", "api-password").apiClient("id", "secret"));
        assertThat(provenByVersion1()).isEqualTo("Bearer t null null");
        assertThat(provenByVersion22()).isEqualTo("null id secret");
    }

    @Test
    void theApiClientAlone() {
        configured(builder -> builder.apiClient("id", "secret"));
        assertThat(provenByVersion1()).isEqualTo("null id secret");
        assertThat(provenByVersion22()).isEqualTo("null id secret");
    }

    @Test
    void anApiUserIsNotEnough() {
        configured(builder -> builder.login("api-user", "api-password"));
        assertThat(provenByVersion1()).isEqualTo("Bearer t null null");
        int before = server.requests().size();
        assertThatThrownBy(() -> gym.set(Club.class).list(Club.query()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("perfectgym.client-id")
                .hasMessageContaining("perfectgym.client-secret");
        assertThat(server.requests()).hasSize(before);
    }

    @Test
    void aWayOfTheProgramsOwn() {
        configured(builder -> builder.authentication(() -> Proof.bearer(Secret.of("own"))));
        assertThat(provenByVersion1()).isEqualTo("Bearer own null null");
        assertThat(provenByVersion22()).isEqualTo("Bearer own null null");
    }

    @Test
    void aWayOfTheProgramsOwnBesideAnApiClient() {
        configured(builder ->
                builder.authentication(() -> Proof.bearer(Secret.of("own"))).apiClient("id", "secret"));
        assertThat(provenByVersion1()).isEqualTo("Bearer own null null");
        assertThat(provenByVersion22()).isEqualTo("null id secret");
    }

    @Test
    void aWayOfTheProgramsOwnBesideALogin() {
        configured(builder ->
                builder.authentication(() -> Proof.bearer(Secret.of("own"))).login("api-user", "password"));
        assertThat(provenByVersion1()).isEqualTo("Bearer own null null");
        assertThat(provenByVersion22()).isEqualTo("Bearer own null null");
    }

    @Test
    void withoutAnyCredentials() {
        PerfectGymBuilder builder = PerfectGym.builder().url(server.url());
        assertThatThrownBy(builder::build).isInstanceOf(ConfigurationException.class);
    }
}
