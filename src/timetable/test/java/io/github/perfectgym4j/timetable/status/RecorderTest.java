package io.github.perfectgym4j.timetable.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.error.ApiError;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.client.event.Operation;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecorderTest {

    private static final Instant NOON = Instant.parse("2026-11-18T11:00:30Z");
    private static final Operation OPERATION = new Operation("GET", "Classes/Classes");

    private final Recorder recorder = new Recorder();

    @BeforeEach
    void noon() {
        at(NOON);
    }

    @Test
    void knowsNothingBeforeTheFirstCall() {
        assertThat(recorder.lastContact()).isEmpty();
        assertThat(recorder.calls()).hasSize(60).containsOnly(0);
    }

    @Test
    void countsByTheMinuteForAnHour() {
        call(null);
        call(null);
        recorder.signedIn(Duration.ZERO, Duration.ofDays(1));
        at(NOON.plusSeconds(60));
        call(null);
        assertThat(recorder.calls()).endsWith(2, 1);
        assertThat(recorder.signIns()).endsWith(1, 0);
        at(NOON.plusSeconds(3600));
        assertThat(recorder.calls()).startsWith(1).filteredOn(it -> it > 0).hasSize(1);
        at(NOON.plusSeconds(7200));
        assertThat(recorder.calls()).containsOnly(0);
    }

    @Test
    void isReachedAsLongAsItAnswers() {
        call(new RequestRefusedException("x", 400, List.of(new ApiError("ClassAlreadyBooked", null, "Anna"))));
        assertThat(recorder.lastContact().orElseThrow().answered()).isTrue();
        assertThat(recorder.problems()).isEmpty();
        call(new ServerFailedException("", "x", 503, null, null));
        assertThat(recorder.lastContact().orElseThrow().answered()).isFalse();
        call(null);
        assertThat(recorder.lastContact().orElseThrow().answered()).isTrue();
        recorder.signInFailed(new TimedOutException("", "x", false, null), Duration.ofSeconds(1));
        assertThat(recorder.lastContact().orElseThrow().answered()).isFalse();
    }

    @Test
    void aWrongConfigurationSaysNothingAboutPerfectGym() {
        call(new ConfigurationException("perfectgym.url is missing"));
        assertThat(recorder.lastContact()).isEmpty();
        assertThat(recorder.problems()).hasSize(1);
    }

    @Test
    void keepsTheLastTenProblemsWithoutTheirTexts() {
        IntStream.range(500, 512).forEach(status -> call(new ServerFailedException("secret", "x", status, null, null)));
        assertThat(recorder.problems()).hasSize(10);
        assertThat(recorder.problems().get(0))
                .isEqualTo(new Recorder.Problem(NOON, "GET Classes/Classes", "ServerFailedException", 511));
        assertThat(recorder.problems().toString()).doesNotContain("secret");
    }

    @Test
    void thePageIsNotThereUnlessSwitchedOn() {
        assertThatThrownBy(new StatusResource()::status).isInstanceOf(NotFoundException.class);
    }

    private void call(PerfectGymException failure) {
        recorder.called(OPERATION, failure, Duration.ofMillis(1));
    }

    private void at(Instant now) {
        recorder.clock = Clock.fixed(now, ZoneOffset.UTC);
    }
}
