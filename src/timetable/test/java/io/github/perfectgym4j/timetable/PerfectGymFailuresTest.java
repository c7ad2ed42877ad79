package io.github.perfectgym4j.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.ApiError;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.client.error.TooManyRequestsException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PerfectGymFailuresTest {

    private static final String OPERATION = "GET Classes/Classes";
    private static final String DETAIL = "internal detail";

    static Stream<PerfectGymException> passing() {
        return Stream.of(
                new ServerFailedException(DETAIL, OPERATION, 500, null, null),
                new TimedOutException(DETAIL, OPERATION, false, null),
                new TooManyRequestsException(DETAIL, OPERATION, 429, null, null));
    }

    static Stream<PerfectGymException> lasting() {
        return Stream.of(
                new CredentialsRefusedException(DETAIL, OPERATION, 401, null, null),
                new RequestRefusedException(OPERATION, 400, List.of(new ApiError("Code", "property", DETAIL))),
                new AnswerNotUnderstoodException(DETAIL, OPERATION, 200, null));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void whatMayPassIs503(PerfectGymException failure) {
        assertPlain(failure, 503);
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void whatSomebodyHasToLookAtIs502(PerfectGymException failure) {
        assertPlain(failure, 502);
    }

    @Test
    void namesTheKeyToCorrect() {
        Response answer =
                new PerfectGymFailures().toResponse(new ConfigurationException("perfectgym.username is missing"));
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(((Problem) answer.getEntity()).message()).contains("perfectgym.username is missing");
    }

    @Test
    void passesOnHowLongToWait() {
        Response answer = new PerfectGymFailures()
                .toResponse(new TooManyRequestsException(DETAIL, OPERATION, 429, Duration.ofSeconds(17), null));
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("17");
    }

    private static void assertPlain(PerfectGymException failure, int status) {
        Response answer = new PerfectGymFailures().toResponse(failure);
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(((Problem) answer.getEntity()).message())
                .contains("PerfectGym")
                .doesNotContain(DETAIL, OPERATION);
    }
}
