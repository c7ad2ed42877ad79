package io.github.perfectgym4j.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.PerfectGymBuilder;
import io.github.perfectgym4j.client.RecordingServer;
import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of two values the one that wins is named once, and is the one that is used. */
class PrecedenceTest {

    private final LogLines log = new LogLines("io.github.perfectgym4j.client.config");
    private RecordingServer server;

    @BeforeEach
    void start() {
        server = RecordingServer.start();
    }

    @AfterEach
    void stop() {
        log.close();
        server.close();
    }

    private List<String> said(UnaryOperator<PerfectGymBuilder> values) {
        try (PerfectGym gym = values.apply(PerfectGym.builder()).build()) {
            gym.client(ClassesClient.class).whoIsIn(1);
            gym.client(ClassesClient.class).whoIsIn(1);
            return new ArrayList<>(log.lines());
        }
    }

    @Test
    void theUrlWinsOverTheSubdomainInAnyOrder() {
        String line = "PGYM0041 perfectgym.url is used (localhost), and not perfectgym.subdomain (mygym)";
        assertThat(said(b -> b.url(server.url()).subdomain("mygym").login("u", "p")))
                .containsExactly(line);
        log.clear();
        assertThat(said(b -> b.subdomain("mygym").url(server.url()).login("u", "p")))
                .containsExactly(line);
        assertThat(server.requests()).hasSize(4);
    }

    @Test
    void theUserWinsOverTheApiClient() {
        assertThat(said(b -> b.url(server.url()).login("u", "p").apiClient("id", "secret")))
                .singleElement()
                .asString()
                .startsWith("PGYM0042 perfectgym.username is used");
        assertThat(server.last().header("Authorization")).isEqualTo("Bearer t");
        assertThat(server.last().header("X-Client-Id")).isNull();
    }

    @Test
    void theOwnAuthenticationWinsOverTheUser() {
        assertThat(said(b -> b.url(server.url()).login("u", "p").authentication(() -> Proof.bearer(Secret.of("own")))))
                .containsExactly(
                        "PGYM0044 The application brings an authentication of its own: that is used, and not perfectgym.username");
        assertThat(server.last().header("Authorization")).isEqualTo("Bearer own");
    }

    @Test
    void nothingIsSaidWhereNothingContradicts() {
        assertThat(said(b -> b.url(server.url()).login("u", "p"))).isEmpty();
        assertThat(said(b -> b.url(server.url()).apiClient("id", "secret"))).isEmpty();
        PerfectGym.builder()
                .subdomain("mygym")
                .url("https://MYGYM.perfectgym.com/Api/")
                .login("u", "p")
                .build()
                .close();
        assertThat(log.lines()).isEmpty();
    }
}
