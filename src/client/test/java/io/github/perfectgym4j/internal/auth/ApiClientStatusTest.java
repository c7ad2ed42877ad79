package io.github.perfectgym4j.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.RecordingServer;
import io.github.perfectgym4j.client.config.ApiClient;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.internal.config.LogLines;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the API client is accepted is known from the answers, in one line for each time that this changes. */
class ApiClientStatusTest {

    private static final ApiClient CLIENT = new ApiClient("the-id", Secret.of("the-secret"));

    @Test
    void refusedByOneInterfaceAndAcceptedByAnother() {
        ApiClientStatus status = new ApiClientStatus();
        ApiClientAuthentication one = new ApiClientAuthentication(CLIENT, status);
        ChosenAuthentication another = new ChosenAuthentication(() -> new ApiClientAuthentication(CLIENT, status));
        assertThat(status.failure()).isEmpty();
        one.rejected(one.proof());
        assertThat(status.failure().orElseThrow())
                .contains("perfectgym.client-secret")
                .doesNotContain("the-");
        another.proof();
        another.accepted();
        assertThat(status.failure()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 429, 500, 503})
    void onlyASuccessShowsThatItIsAccepted(int between) {
        try (LogLines log = new LogLines("io.github.perfectgym4j.internal.auth");
                RecordingServer server = RecordingServer.start();
                PerfectGym gym = PerfectGym.builder()
                        .url(server.url())
                        .apiClient("the-id", "the-secret")
                        .build()) {
            for (int i = 0; i < 3; i++) {
                server.answer(401, "{}");
                assertThatThrownBy(() -> gym.client(ClassesClient.class).whoIsIn(1))
                        .isInstanceOf(CredentialsRefusedException.class);
                server.answer(between, "{}");
                assertThat(catchThrowable(() -> gym.client(ClassesClient.class).whoIsIn(1)))
                        .isNotNull();
            }
            assertThat(log.lines())
                    .containsExactly("PGYM0043 PerfectGym does not accept the API client: PerfectGym rejected"
                            + " perfectgym.client-id and perfectgym.client-secret (HTTP 401)");
            server.answer(200, Map.of("Content-Type", "text/html"), "<html>Log in</html>".getBytes());
            assertThat(catchThrowable(() -> gym.client(ClassesClient.class).whoIsIn(1)))
                    .isNotNull();
            server.answer(401, "{}");
            assertThat(catchThrowable(() -> gym.client(ClassesClient.class).whoIsIn(1)))
                    .isNotNull();
            assertThat(log.lines())
                    .as("the page of a proxy says nothing about it")
                    .hasSize(1);

            server.answer(200, "{\"value\":[]}");
            assertThat(gym.set(FitnessClass.class).list(FitnessClass.query()).elements())
                    .isEmpty();
            server.answer(401, "{}");
            assertThat(catchThrowable(() -> gym.client(ClassesClient.class).whoIsIn(1)))
                    .isNotNull();
            assertThat(log.lines()).hasSize(2);
        }
    }
}
