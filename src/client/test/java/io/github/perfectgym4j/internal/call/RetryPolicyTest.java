package io.github.perfectgym4j.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.RawServer;
import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.client.error.ClientClosedException;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.client.error.TooManyRequestsException;
import io.github.perfectgym4j.client.event.CallEvents;
import io.github.perfectgym4j.client.event.Operation;
import io.github.perfectgym4j.internal.json.UnreadableAnswerException;
import io.github.perfectgym4j.v1.clubs.ClubsClient;
import io.github.perfectgym4j.v1.payments.PaymentsClient;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls are repeated, how often, and after what wait. No test waits: the waits are written down. */
class RetryPolicyTest {

    private static final Operation READ = new Operation("GET", "Clubs/Clubs");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final List<Duration> waits = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final CallEvents events =
            (operation, failure, took) -> told.add(operation + (failure == null ? " done" : " failed"));
    private Waiting waiting = waits::add;
    private double random;
    private int requests;

    private Calls calls(int retries, Duration timeout) {
        CallSettings settings = new CallSettings(timeout, MINUTE, 50, 2_000, 100_000, retries);
        return new Calls(
                List.of(events),
                new CallLimits(() -> settings),
                new RetryPolicy(time -> waiting.await(time), () -> random));
    }

    /** Fails with each of these in turn, and then answers. */
    private String make(Calls calls, Operation operation, RuntimeException... failures) {
        requests = 0;
        return calls.make(Call.of(operation), ClubsClient.class, () -> {
            if (requests++ < failures.length) {
                throw failures[requests - 1];
            }
            return "answer";
        });
    }

    private Throwable failure(Calls calls, Operation operation, RuntimeException... failures) {
        return catchThrowable(() -> make(calls, operation, failures));
    }

    private static ErrorResponseException status(int status, Duration retryAfter) {
        return new ErrorResponseException(status, false, retryAfter, List.of());
    }

    private static RuntimeException[] always(RuntimeException failure) {
        RuntimeException[] failures = new RuntimeException[100];
        Arrays.fill(failures, failure);
        return failures;
    }

    static Stream<RuntimeException> mayPass() {
        return Stream.of(
                status(429, null),
                status(502, null),
                status(503, null),
                status(504, null),
                new ProcessingException(new SocketTimeoutException("Read timed out")),
                new ProcessingException(new ConnectException("Connection refused")),
                new ProcessingException(new SocketException("Connection reset")),
                new ProcessingException(new IOException("broken")),
                new TimedOutException("no answer", null, false, null));
    }

    static Stream<RuntimeException> staysAsItIs() {
        return Stream.concat(
                Stream.of(301, 400, 401, 403, 404, 405, 407, 409, 410, 421, 425, 500, 501, 505, 511)
                        .map(status -> status(status, null)),
                Stream.of(
                        new UnreadableAnswerException(": it is empty", null),
                        new ProcessingException("no reader"),
                        new ClientClosedException(),
                        new ConfigurationException("what is wrong"),
                        new CredentialsRefusedException("wrong", "POST oauth/authorize", 400, null, null),
                        new IllegalStateException("not the server's")));
    }

    @ParameterizedTest
    @MethodSource("mayPass")
    void isRepeated(RuntimeException failure) {
        assertThat(make(calls(2, MINUTE), READ, failure, failure)).isEqualTo("answer");
        assertThat(requests).isEqualTo(3);
        assertThat(told).containsExactly("GET Clubs/Clubs done");
    }

    @ParameterizedTest
    @MethodSource("mayPass")
    void asOftenAsConfigured(RuntimeException failure) {
        assertThat(failure(calls(2, MINUTE), READ, always(failure))).isInstanceOf(PerfectGymException.class);
        assertThat(requests).isEqualTo(3);
        assertThat(told).containsExactly("GET Clubs/Clubs failed");
    }

    @ParameterizedTest
    @MethodSource("mayPass")
    void notAtAllUnlessConfigured(RuntimeException failure) {
        assertThat(failure(calls(CallSettings.DEFAULTS.retryReads(), MINUTE), READ, always(failure)))
                .isInstanceOf(PerfectGymException.class);
        assertThat(requests).isEqualTo(1);
        assertThat(waits).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("staysAsItIs")
    void isNotRepeated(RuntimeException failure) {
        assertThat(failure(calls(10, MINUTE), READ, always(failure))).isNotNull();
        assertThat(requests).isEqualTo(1);
        assertThat(waits).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void changesAreNeverRepeated(String method) {
        mayPass().forEach(failure -> {
            assertThat(failure(calls(10, MINUTE), new Operation(method, "Clubs/Clubs"), always(failure)))
                    .isInstanceOf(PerfectGymException.class);
            assertThat(requests).isEqualTo(1);
        });
        assertThat(waits).isEmpty();
    }

    @Test
    void noChangeByAGetIsRepeated() {
        Method method = Arrays.stream(PaymentsClient.class.getMethods())
                .filter(any -> any.isAnnotationPresent(io.github.perfectgym4j.client.api.ChangesSomething.class))
                .findFirst()
                .orElseThrow();
        Call call = new Call(READ, method, null, null);
        Throwable failure = catchThrowable(() -> calls(10, MINUTE).make(call, PaymentsClient.class, () -> {
            requests++;
            throw status(503, null);
        }));
        assertThat(failure).isInstanceOf(ServerFailedException.class);
        assertThat(requests).isEqualTo(1);
    }

    @Test
    void noSignInIsRepeated() {
        Call call = Call.of(READ);
        Throwable failure = catchThrowable(() -> calls(10, MINUTE).make(call, ClubsClient.class, () -> {
            requests++;
            call.holdBack();
            throw new ServerFailedException("down", "POST oauth/authorize", 503, null, false, null);
        }));
        assertThat(failure).isInstanceOf(ServerFailedException.class);
        assertThat(requests).isEqualTo(1);
    }

    @Test
    void waitsTwiceAsLongEachTime() {
        make(calls(4, MINUTE), READ, Arrays.copyOf(always(status(503, null)), 4));
        assertThat(waits)
                .containsExactly(
                        Duration.ofMillis(200),
                        Duration.ofMillis(400),
                        Duration.ofMillis(800),
                        Duration.ofMillis(1600));
    }

    @Test
    void waitsHalfAsLongAtTheLeast() {
        random = 1;
        make(calls(2, MINUTE), READ, Arrays.copyOf(always(status(503, null)), 2));
        assertThat(waits).containsExactly(Duration.ofMillis(100), Duration.ofMillis(200));
    }

    @Test
    void waitsAsTheServerSays() {
        make(calls(2, MINUTE), READ, status(429, Duration.ofSeconds(7)), status(503, Duration.ZERO));
        assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ZERO);
    }

    @Test
    void failsAtOnceIfTheServerAsksForMoreTimeThanIsLeft() {
        Throwable failure = failure(calls(2, MINUTE), READ, always(status(429, MINUTE)));
        assertThat(failure).isInstanceOf(TooManyRequestsException.class);
        assertThat(((PerfectGymException) failure).retryAfter()).contains(MINUTE);
        assertThat(requests).isEqualTo(1);
        assertThat(waits).isEmpty();
    }

    @Test
    void failsAtOnceIfTheWaitIsLongerThanWhatIsLeft() {
        assertThat(failure(calls(10, Duration.ofSeconds(2)), READ, always(status(503, null))))
                .isInstanceOf(ServerFailedException.class);
        assertThat(waits).allMatch(wait -> wait.compareTo(Duration.ofSeconds(2)) < 0);
        assertThat(requests).isEqualTo(waits.size() + 1).isBetween(1, 5);
    }

    @Test
    void aTenthOfAllCallsAfterTheFirstTen() {
        Calls calls = calls(1, MINUTE);
        int all = 0;
        for (int i = 0; i < 1_000; i++) {
            failure(calls, READ, always(status(503, null)));
            all += requests;
        }
        assertThat(all - 1_000).isEqualTo(waits.size()).isBetween(100, 111);
    }

    @Test
    void withoutABudgetTheFirstFailureCounts() {
        Calls calls = calls(10, MINUTE);
        failure(calls, READ, always(status(502, Duration.ZERO)));
        assertThat(requests).isEqualTo(11);

        assertThat(failure(calls.within(MINUTE), READ, always(status(502, Duration.ZERO))))
                .as("one budget, whoever calls")
                .isInstanceOf(ServerFailedException.class);
        assertThat(requests).isEqualTo(1);
    }

    @Test
    void whatIsSavedHasAnEnd() {
        Calls calls = calls(1, MINUTE);
        for (int i = 0; i < 1_000; i++) {
            make(calls, READ);
        }
        for (int i = 0; i < 20; i++) {
            failure(calls, READ, always(status(503, null)));
        }
        assertThat(waits).hasSizeBetween(10, 12);
    }

    @Test
    void anInterruptionEndsTheWait() {
        waiting = time -> {
            throw new InterruptedException();
        };
        Throwable failure = failure(calls(2, MINUTE), READ, always(status(503, null)));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).isInstanceOf(ServerFailedException.class).hasNoCause();
        assertThat(requests).isEqualTo(1);
    }

    @Test
    void whoWasInterruptedBeforeDoesNotWait() {
        waiting = Waiting.SYSTEM;
        Thread.currentThread().interrupt();
        Throwable failure = failure(calls(2, MINUTE), READ, always(status(503, Duration.ofSeconds(30))));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).isInstanceOf(ServerFailedException.class);
        assertThat(requests).isEqualTo(1);
    }

    @Test
    void anAnswerThatBreaksOffIsReadAgain() {
        try (RawServer server = RawServer.start();
                PerfectGym gym = server.client()) {
            server.answer(RawServer.bytes("200 OK", "{\"elements\":[", "Content-Length: 1000"));
            waiting = time -> server.answer("200 OK", "{\"elements\":[]}");
            Object answer = calls(2, MINUTE).make(Call.of(READ), ClubsClient.class, () -> {
                requests++;
                return gym.client(ClubsClient.class).changedSince(0);
            });
            assertThat(answer).isEqualTo(List.of());
            assertThat(requests).isEqualTo(2);
        }
    }

    @Test
    void aServerThatIsGoneIsAConnectionThatFailed() {
        PerfectGym gym;
        try (RawServer server = RawServer.start()) {
            gym = server.client();
        }
        try (gym) {
            Throwable failure = catchThrowable(
                    () -> calls(2, MINUTE).make(Call.of(READ), ClubsClient.class, () -> gym.client(ClubsClient.class)
                            .changedSince(0)));
            assertThat(failure).isInstanceOf(ConnectionFailedException.class);
            assertThat(waits).hasSize(2);
        }
    }
}
