package io.github.perfectgym4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.ScriptedServer.Reply;
import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a token endpoint answers that is none, or has a bad day, over a real HTTP exchange. */
class TokenEndpointTest {

    private static final String ECHO = "pass-word-0815";

    private ScriptedServer server;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private PerfectGymException failureOfTenCalls(PerfectGym gym) {
        ClassesClient classes = gym.client(ClassesClient.class);
        PerfectGymException first =
                catchThrowableOfType(PerfectGymException.class, () -> classes.bookClass(1677, 40, null));
        for (int i = 0; i < 9; i++) {
            PerfectGymException later =
                    catchThrowableOfType(PerfectGymException.class, () -> classes.userClass(1677, 40));
            assertThat(later).hasSameClassAs(first);
        }
        assertThat(server.signIns).as("the next ones wait").hasValue(1);
        assertThat(server.calls).hasValue(0);
        assertThat(first.mayHaveBeenCarriedOut()).isFalse();
        assertThat(gym.tokenStatus().orElseThrow().failure()).isPresent();
        assertThat(gym.tokenStatus().orElseThrow().retryIn()).isPresent();
        for (Throwable t = first; t != null; t = t.getCause()) {
            assertThat(t.toString()).doesNotContain(ECHO);
        }
        assertThat(gym.tokenStatus().toString()).doesNotContain(ECHO);
        return first;
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(Reply.json(400, "{\"error\":\"invalid_grant\"}"), 400, "user name or password is wrong"),
                Arguments.of(Reply.json(401, ""), 401, "user name or password is wrong"),
                Arguments.of(Reply.json(403, "{}"), 403, "user name or password is wrong"),
                Arguments.of(Reply.json(200, "{\"error\":\"invalid_grant\"}"), 200, "user name or password is wrong"),
                Arguments.of(
                        Reply.json(200, "{\"error\":{\"code\":\"" + ECHO + "\"}}"),
                        200,
                        "user name or password is wrong"),
                Arguments.of(Reply.json(200, "{\"errors\":[\"" + ECHO + "\"]}"), 200, "user name or password is wrong"),
                Arguments.of(Reply.html(400), 400, "probably not from PerfectGym"),
                Arguments.of(Reply.html(401), 401, "probably not from PerfectGym"),
                Arguments.of(Reply.html(403), 403, "probably not from PerfectGym"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesInItsWays(Reply reply, int status, String words) {
        server.ofTokenEndpoint = reply;
        try (PerfectGym gym = server.client().build()) {
            PerfectGymException failure = failureOfTenCalls(gym);
            assertThat(failure).isInstanceOf(CredentialsRefusedException.class).hasMessageContaining(words);
            assertThat(failure.status()).hasValue(status);
            assertThat(failure.retryAfter()).hasValueSatisfying(wait -> assertThat(wait)
                    .isBetween(Duration.ofSeconds(30), Duration.ofMinutes(1)));
            assertThat(catchThrowableOfType(CredentialsRefusedException.class, () -> gym.members()
                            .signIn("anna@example.com", ECHO)))
                    .as("a member's sign-in, too")
                    .hasMessageContaining(words);
        }
    }

    static Stream<Reply> nothing() {
        return Stream.of(
                Reply.json(204, ""),
                Reply.json(200, ""),
                Reply.json(200, "   "),
                Reply.json(200, "null"),
                Reply.json(200, "{}"),
                Reply.json(200, "\"" + ECHO + "\""),
                Reply.html(200),
                Reply.json(200, "{\"a\":\"" + "x".repeat(70_000) + "\"}"),
                new Reply(302, "text/html", "", "Location", "https://example.com/" + ECHO));
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void answersNothingThatIsAToken(Reply reply) {
        server.ofTokenEndpoint = reply;
        try (PerfectGym gym = server.client().build()) {
            assertThat(failureOfTenCalls(gym)).isInstanceOf(AnswerNotUnderstoodException.class);
            assertThat(catchThrowableOfType(AnswerNotUnderstoodException.class, () -> gym.members()
                            .signIn("anna@example.com", ECHO)))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 405, 409, 422, 429, 499, 500, 503})
    void repeatsThePassword(int status) {
        for (String body : new String[] {
            "{\"errors\":[{\"code\":\"" + ECHO + "\",\"message\":\"" + ECHO + "\"}]}",
            "{\"message\":\"" + ECHO + "\",\"correlationId\":\"" + ECHO + "\"}",
            "{\"error\":{\"code\":\"x\",\"message\":\"" + ECHO + "\"}}"
        }) {
            server.signIns.set(0);
            server.ofTokenEndpoint = Reply.json(status, body);
            try (PerfectGym gym = server.client().build()) {
                assertThat(failureOfTenCalls(gym).status()).hasValue(status);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "86400", "Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 01 Jan 2100 00:00:00 GMT", "soon"})
    void asksForOddWaits(String retryAfter) {
        server.ofTokenEndpoint = new Reply(429, "application/json", "{}", "Retry-After", retryAfter);
        try (PerfectGym gym = server.client().build()) {
            failureOfTenCalls(gym);
            assertThat(gym.tokenStatus().orElseThrow().retryIn()).hasValueSatisfying(wait -> assertThat(wait)
                    .isBetween(Duration.ofMillis(1), Duration.ofMinutes(10)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "0.5", "\"1e-9\""})
    void announcesNoLifeWorthMentioning(String expiresIn) {
        server.ofTokenEndpoint = Reply.json(200, "{\"access_token\":\"t\",\"expires_in\":" + expiresIn + "}");
        try (PerfectGym gym = server.client().build()) {
            gym.client(ClassesClient.class).changedSince(2, 0L);
            Duration life = Duration.between(
                    gym.tokenStatus().orElseThrow().issuedAt().orElseThrow(),
                    gym.tokenStatus().orElseThrow().expiresAt().orElseThrow());
            assertThat(life).isEqualTo(Duration.ofSeconds(1));
        }
    }

    /** An authentication that says the same of each rejected proof. */
    private record Stubborn(NextStep step) implements Authentication {

        @Override
        public Proof proof() {
            return Proof.bearer(Secret.of("t"));
        }

        @Override
        public NextStep rejected(Proof rejected) {
            return step;
        }
    }

    @Test
    void aRejectedProofIsReplacedOnce() {
        server.ofCalls = Reply.json(401, "");
        try (PerfectGym gym = PerfectGym.builder()
                .url(server.url())
                .authentication(new Stubborn(Authentication.NextStep.TRY_AGAIN))
                .build()) {
            catchThrowableOfType(CredentialsRefusedException.class, () -> gym.client(ClassesClient.class)
                    .userClass(1677, 40));
            assertThat(server.calls).hasValue(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void aStaleProofIsReplacedAsOftenAsNeeded(int times) {
        server.ofCalls = Reply.json(401, "");
        Authentication stale = new Authentication() {

            @Override
            public Proof proof() {
                return Proof.bearer(Secret.of("t"));
            }

            @Override
            public NextStep rejected(Proof rejected) {
                if (server.calls.get() == times) {
                    server.ofCalls = Reply.json(200, "{\"elements\":[]}");
                }
                return NextStep.STALE;
            }
        };
        try (PerfectGym gym =
                PerfectGym.builder().url(server.url()).authentication(stale).build()) {
            assertThat(gym.client(ClassesClient.class).changedSince(2, 0L)).isEmpty();
            assertThat(server.calls).hasValue(times + 1);
        }
    }
}
