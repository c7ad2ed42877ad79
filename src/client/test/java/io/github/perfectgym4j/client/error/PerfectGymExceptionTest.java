package io.github.perfectgym4j.client.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.v2.members.MemberNotVerifiedException;
import io.github.perfectgym4j.v2.members.VerificationFailure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an exception keeps when it is copied for another operation or another caller, and what it says about a change. */
class PerfectGymExceptionTest {

    private static final String BOOKING = "POST Classes/BookClass";
    private static final String READ = "GET Classes/Classes";
    private static final Duration WAIT = Duration.ofSeconds(7);

    static Stream<PerfectGymException> all() {
        return Stream.of(
                new ConfigurationException("why"),
                new ClientClosedException(),
                new CredentialsRefusedException("why", null, 401, WAIT, null),
                new MemberSignInRequiredException("why", null, 401, null),
                new NotPermittedException("why", null, 403, null),
                new RequestRefusedException(null, 400, List.of(new ApiError("Code", "name", "text"))),
                new ResourceNotFoundException("why", null, 404, null),
                new TooManyRequestsException("why", null, 429, WAIT, null),
                new ServerFailedException("why", null, 503, WAIT, null),
                new ConnectionFailedException("why", null, true, null),
                new TimedOutException("why", null, true, null),
                new AnswerNotUnderstoodException("why", null, 200, null),
                new MemberNotVerifiedException(new VerificationFailure("InvalidPassword")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isTheSameFailureDuringAnOperation(PerfectGymException failure) {
        PerfectGymException during = failure.during(READ);

        assertThat(during).isExactlyInstanceOf(failure.getClass()).hasCause(failure);
        assertThat(during).hasMessage(READ + ": " + failure.getMessage());
        assertThat(during.operation()).contains(READ);
        assertThat(during.description()).isEqualTo(failure.getMessage());
        assertThat(during.status()).isEqualTo(failure.status());
        assertThat(during.retryAfter()).isEqualTo(failure.retryAfter());
        assertThat(during.mayHaveBeenCarriedOut()).isEqualTo(failure.mayHaveBeenCarriedOut());
        assertThat(during.isTemporary()).isEqualTo(failure.isTemporary());
        assertThat(during.during(BOOKING)).isSameAs(during);
    }

    @ParameterizedTest
    @MethodSource("all")
    void isTheSameFailureForACallNotSent(PerfectGymException failure) {
        PerfectGymException copy = failure.during(BOOKING).forCallNotSent("no token", WAIT);

        assertThat(copy).isExactlyInstanceOf(failure.getClass());
        assertThat(copy.operation()).contains(BOOKING);
        assertThat(copy.status()).isEqualTo(failure.status());
        assertThat(copy.retryAfter()).isIn(failure.retryAfter(), Optional.of(WAIT));
        assertThat(copy.mayHaveBeenCarriedOut()).isFalse();
        if (!(failure instanceof ClientClosedException)) {
            assertThat(copy).hasMessage(BOOKING + ": no token");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void survivesSerialisation(PerfectGymException failure) throws Exception {
        PerfectGymException original = failure.during(BOOKING);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            PerfectGymException back = (PerfectGymException) in.readObject();
            assertThat(back).isExactlyInstanceOf(failure.getClass()).hasMessage(original.getMessage());
            assertThat(back.operation()).isEqualTo(original.operation());
            assertThat(back.status()).isEqualTo(original.status());
            assertThat(back.retryAfter()).isEqualTo(original.retryAfter());
            assertThat(back.mayHaveBeenCarriedOut()).isEqualTo(original.mayHaveBeenCarriedOut());
        }
    }

    @Test
    void aWrongConfigurationFillsNoLog() {
        StringWriter printed = new StringWriter();
        new ConfigurationException("key is missing").during(READ).printStackTrace(new PrintWriter(printed, true));
        assertThat(printed.toString().lines())
                .containsExactly(
                        ConfigurationException.class.getName() + ": " + READ + ": key is missing",
                        "Caused by: " + ConfigurationException.class.getName() + ": key is missing");
    }

    @Test
    void keepsTheReasonsOfARefusal() {
        ApiError error = new ApiError("ClassAlreadyBooked", "classId", "text", List.of(), Map.of("a", "b"));
        PerfectGymException copy = new RequestRefusedException(null, 400, List.of(error)).during(BOOKING);
        assertThat(((RequestRefusedException) copy).errors()).containsExactly(error);
    }

    @Test
    void onlyASentChangeMayHaveBeenCarriedOut() {
        assertThat(Stream.of(
                        new ServerFailedException("", BOOKING, 502, null, null),
                        new AnswerNotUnderstoodException("", BOOKING, 200, null),
                        new AnswerNotUnderstoodException("", "DELETE Classes/Booking", 0, null),
                        new ConnectionFailedException("", BOOKING, true, null),
                        new TimedOutException("", BOOKING, true, null)))
                .allMatch(PerfectGymException::mayHaveBeenCarriedOut);
        assertThat(Stream.of(
                        new ServerFailedException("", READ, 502, null, null),
                        new ServerFailedException("", BOOKING, 0, null, null),
                        new ServerFailedException("", null, 502, null, null).during(BOOKING),
                        new AnswerNotUnderstoodException("", READ, 200, null),
                        new ConnectionFailedException("", BOOKING, false, null),
                        new TimedOutException("", BOOKING, false, null),
                        new TooManyRequestsException("", BOOKING, 429, null, null),
                        new RequestRefusedException(BOOKING, 400, List.of())))
                .noneMatch(PerfectGymException::mayHaveBeenCarriedOut);
    }
}
