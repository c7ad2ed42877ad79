package io.github.perfectgym4j.timetable.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.ApiError;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.error.ResourceNotFoundException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.client.error.TooManyRequestsException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PerfectGymFailuresTest {

    private static final String OPERATION = "GET Classes/Classes";

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new ServerFailedException("", OPERATION, 500, null, null), 503, "problem.unreachable"),
                Arguments.of(new TimedOutException("", OPERATION, false, null), 503, "problem.unreachable"),
                Arguments.of(new TooManyRequestsException("", OPERATION, 429, null, null), 503, "problem.unreachable"),
                Arguments.of(new ConfigurationException("perfectgym.url"), 503, "problem.configuration"),
                Arguments.of(new CredentialsRefusedException("", OPERATION, 401, null, null), 502, "problem.notLetIn"),
                Arguments.of(new AnswerNotUnderstoodException("", OPERATION, 200, null), 502, "problem.answer"),
                Arguments.of(refused("Whatever"), 502, "problem.answer"),
                Arguments.of(new ResourceNotFoundException("", OPERATION, 404, null), 404, "problem.notFound"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isToldByWhatCanBeDoneAboutIt(PerfectGymException failure, int status, String textKey) {
        assertThat(PerfectGymFailures.status(failure).getStatusCode()).isEqualTo(status);
        assertThat(PerfectGymFailures.textKey(failure)).isEqualTo(textKey);
        Texts.LANGUAGES.forEach(
                language -> assertThat(new Texts(language).has(textKey)).isTrue());
    }

    @Test
    void onlyAFailureAfterSendingLeavesTheOutcomeOpen() {
        String booking = "POST Classes/BookClass";
        assertThat(Stream.of(
                        new TimedOutException("", booking, true, null),
                        new ServerFailedException("", booking, 502, null, null),
                        new ServerFailedException("", "POST v2.2/ClassBooking/BookClass", 502, null, null),
                        new TimedOutException("", "POST v2.2/Ratings/RateClass", true, null)))
                .allMatch(PerfectGymFailures::mayHaveBeenCarriedOut)
                .allMatch(failure -> PerfectGymFailures.textKey(failure).equals("problem.unknownOutcome"));
        assertThat(Stream.of(
                        new ConnectionFailedException("", booking, false, null),
                        refused("Whatever"),
                        new ServerFailedException("", OPERATION, 502, null, null),
                        new ServerFailedException("", "POST oauth/authorize", 502, null, null),
                        new ServerFailedException("", "POST v2.2/MemberAuth/VerifyMemberCredentials", 502, null, null),
                        new ServerFailedException("", "GET v2.2/odata/Classes", 502, null, null)))
                .noneMatch(PerfectGymFailures::mayHaveBeenCarriedOut);
    }

    private static RequestRefusedException refused(String code) {
        return new RequestRefusedException(OPERATION, 400, List.of(new ApiError(code, null, "")));
    }
}
