package io.github.perfectgym4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.client.error.TooManyRequestsException;
import io.github.perfectgym4j.v1.clubs.ClubsClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repeated reads on the wire. The server asks for no wait, so no test waits. */
class RepeatedReadsTest {

    private static final CallSettings TWO =
            new CallSettings(Duration.ofSeconds(30), Duration.ofSeconds(10), 50, 2_000, 100_000, 2);

    private final RecordingServer server = RecordingServer.start();
    private final List<PerfectGymException> told = new ArrayList<>();
    private final PerfectGym gym = PerfectGym.builder()
            .url(server.url())
            .login("api-user", "api-password")
            .callSettings(TWO)
            .callEvents((operation, failure, took) -> told.add(failure))
            .build();

    @AfterEach
    void stop() {
        gym.close();
        server.close();
    }

    private void answer(int status, String retryAfter) {
        server.answer(
                status,
                Map.of("Content-Type", "application/json", "Retry-After", retryAfter),
                "{\"errors\":[]}".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void areAnsweredInTheEnd(int status) {
        answer(status, "0");
        answer(status, "0");
        assertThat(gym.client(ClubsClient.class).changedSince(0)).isEmpty();
        assertThat(server.requests())
                .hasSize(3)
                .extracting(RecordingServer.Request::line)
                .hasSize(3)
                .containsOnly(server.last().line());
        assertThat(told).containsOnlyNulls().hasSize(1);
    }

    @Test
    void endAfterTheConfiguredNumber() {
        for (int i = 0; i < 3; i++) {
            answer(503, "0");
        }
        assertThatThrownBy(() -> gym.client(ClubsClient.class).changedSince(0))
                .isInstanceOf(ServerFailedException.class);
        assertThat(server.requests()).hasSize(3);
        assertThat(told).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 500, 501})
    void areNotMadeForOtherStatuses(int status) {
        answer(status, "0");
        assertThat(catchThrowable(() -> gym.client(ClubsClient.class).changedSince(0)))
                .isInstanceOf(PerfectGymException.class);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void areNotMadeAfterTheDeadline() {
        answer(429, "3600");
        assertThatThrownBy(() -> gym.client(ClubsClient.class).changedSince(0))
                .isInstanceOfSatisfying(TooManyRequestsException.class, e -> assertThat(e.retryAfter())
                        .contains(Duration.ofHours(1)));
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void areNoCommands(int status) {
        answer(status, "0");
        assertThat(catchThrowable(() -> RawServerTest.Kind.BOOKING.call(gym))).isInstanceOf(PerfectGymException.class);
        assertThat(server.requests()).hasSize(1);
        assertThat(server.last().method()).isNotEqualTo("GET");
    }

    @Test
    void areNoSignIns() throws IOException {
        try (ScriptedServer down = new ScriptedServer();
                PerfectGym other = down.client().callSettings(TWO).build()) {
            down.ofTokenEndpoint = new ScriptedServer.Reply(503, "application/json", "{}", "Retry-After", "0");
            assertThat(catchThrowable(() -> other.client(ClubsClient.class).changedSince(0)))
                    .isInstanceOf(ServerFailedException.class);
            assertThat(down.signIns).hasValue(1);
            assertThat(down.calls).hasValue(0);
        }
    }
}
