package io.github.perfectgym4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.ClientClosedException;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.MemberSignInRequiredException;
import io.github.perfectgym4j.client.error.NotPermittedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.error.ResourceNotFoundException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.client.error.TooManyRequestsException;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.MemberClassesClient;
import io.github.perfectgym4j.v1.member.MemberToken;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a call can go wrong, over a real HTTP exchange. */
class FailuresTest extends SandboxTest {

    private static final String LOGIN_PAGE = "<!DOCTYPE html><html><body>Please log in</body></html>";

    private ClassesClient classes;

    @BeforeEach
    void client() {
        classes = gym().client(ClassesClient.class);
    }

    private void call() {
        classes.userClass(1677, 40);
    }

    private <E extends PerfectGymException> E failure(Class<E> type) {
        E failure = catchThrowableOfType(type, this::call);
        assertThat(failure.operation()).contains("GET Classes/UserClass");
        assertThat(failure).hasMessageStartingWith("GET Classes/UserClass: ");
        return failure;
    }

    @Test
    void wrongPassword() {
        try (PerfectGym wrong = builder().login("api-user", "wrong").build()) {
            ClassesClient theirs = wrong.client(ClassesClient.class);
            CredentialsRefusedException refused =
                    catchThrowableOfType(CredentialsRefusedException.class, () -> theirs.userClass(1677, 40));
            assertThat(refused.operation()).contains("POST oauth/authorize");
            assertThat(refused.status()).hasValue(400);
            for (int i = 0; i < 20; i++) {
                assertThatThrownBy(() -> theirs.userClass(1677, 40))
                        .isInstanceOf(CredentialsRefusedException.class)
                        .hasMessageNotContaining("wrong\"");
            }
            assertThat(signIns()).isEqualTo(1);
        }
    }

    @Test
    void oddUserName() {
        try (PerfectGym odd =
                builder().login("gym & co = größe +1", "pass&word=ü 1%").build()) {
            assertThat(odd.client(ClassesClient.class).userClass(1677, 40).id()).isEqualTo(1677);
        }
    }

    @Test
    void revokedTokenIsReplacedAndTheCallGoesOn() {
        call();
        switches().revokeAllTokens();
        call();
        assertThat(signIns()).isEqualTo(2);
        assertThat(switches().counts().requests("GET", "Classes/UserClass")).isEqualTo(3);
    }

    @Test
    void aPostIsSentAgainAfterARevokedTokenToo() {
        call();
        switches().revokeAllTokens();
        assertThat(classes.bookClass(1677, 40, null).booked()).isTrue();
        assertThat(switches().counts().requests("POST", "Classes/BookClass")).isEqualTo(2);
    }

    @Test
    void aServerThatRefusesEveryTokenIsNotAskedForEver() {
        switches().fail("Classes/").with(401).always();
        CredentialsRefusedException refused = failure(CredentialsRefusedException.class);
        assertThat(refused.status()).hasValue(401);
        failure(CredentialsRefusedException.class);
        failure(CredentialsRefusedException.class);
        assertThat(signIns()).isEqualTo(2);
        assertThat(switches().counts().requests("GET", "Classes/UserClass")).isEqualTo(4);
    }

    @Test
    void q10AnyBodyOf401() {
        call();
        switches().fail("Classes/").with(401).body("text/html", LOGIN_PAGE).once();
        call();
        assertThat(signIns()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "application-json", "text/plain; charset=utf-8"})
    void htmlInPlaceOfJson(String contentType) throws Exception {
        try (CannedServer server = new CannedServer(contentType, LOGIN_PAGE);
                PerfectGym client = builder().url(server.url()).build()) {
            assertThat(catchThrowableOfType(AnswerNotUnderstoodException.class, () -> client.client(ClassesClient.class)
                            .userClass(1677, 40)))
                    .hasMessageNotContaining("Please log in");
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "application/json",
                "application-json",
                "text/plain",
                "text/json; charset=utf-8",
                "text/xml",
                "*",
                "x y"
            })
    void q09JsonWhateverTheContentTypeSays(String contentType) throws Exception {
        try (CannedServer server = new CannedServer(contentType, "{\"elements\":[{\"id\":7}]}");
                PerfectGym client = builder().url(server.url()).build()) {
            assertThat(client.client(ClassesClient.class).userClass(1677, 40).id())
                    .isEqualTo(7);
        }
    }

    @Test
    void bodyWithoutEnd() throws Exception {
        try (CannedServer server =
                        new CannedServer("application/json", "{\"elements\":[" + " ".repeat(17 * 1024 * 1024));
                PerfectGym client = builder().url(server.url()).build()) {
            assertThat(catchThrowableOfType(AnswerNotUnderstoodException.class, () -> client.client(ClassesClient.class)
                            .userClass(1677, 40)))
                    .hasMessageContaining("bytes");
        }
    }

    @Test
    void htmlOfATokenEndpoint() {
        switches().fail("oauth/").with(200).body("text/html", LOGIN_PAGE).always();
        AnswerNotUnderstoodException failure = catchThrowableOfType(AnswerNotUnderstoodException.class, this::call);
        assertThat(failure.operation()).contains("POST oauth/authorize");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "soon"})
    void q06LifetimesThatAreNone(String announced) {
        switches().announcedLifetime(announced);
        call();
        call();
        assertThat(signIns()).isEqualTo(1);
    }

    static Stream<JsonValue> lifetimes() {
        return Stream.of(
                Json.createValue(0),
                Json.createValue(-5),
                Json.createValue("3600"),
                Json.createValue(1e30),
                Json.createValue(7775999),
                JsonValue.NULL,
                JsonValue.TRUE,
                JsonValue.EMPTY_JSON_OBJECT);
    }

    @ParameterizedTest
    @MethodSource("lifetimes")
    void lifetimesOfAllKinds(JsonValue announced) {
        switches().announcedLifetime(announced);
        call();
        call();
        assertThat(signIns()).isEqualTo(1);
    }

    @Test
    void emptyList() {
        switches()
                .fail("Classes/")
                .with(200)
                .body("application/json", "{\"elements\":[]}")
                .always();
        assertThat(failure(AnswerNotUnderstoodException.class)).hasMessageContaining("expected one, found none");
    }

    @Test
    void redirect() {
        switches()
                .fail("Classes/")
                .with(302)
                .header("Location", "https://elsewhere.example.com/")
                .always();
        assertThat(failure(AnswerNotUnderstoodException.class)).hasMessageContaining("HTTP 302");
    }

    @Test
    void refusedWithReasons() {
        switches()
                .fail("Classes/")
                .with(400)
                .body(
                        "application/json",
                        "{\"errors \":[{\"code\":\"NewCode\",\"property\":\"classId\",\"message\":\"No.\"}]}")
                .always();
        RequestRefusedException refused = failure(RequestRefusedException.class);
        assertThat(refused.has("newcode")).isTrue();
        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.property()).isEqualTo("classId");
            assertThat(error.message()).isEqualTo("No.");
        });
    }

    @Test
    void refusedWithHttp200() {
        switches()
                .fail("Classes/")
                .with(200)
                .body("application/json", "{\"errors\":[{\"code\":\"ClassAlreadyBooked\"}]}")
                .always();
        RequestRefusedException refused = failure(RequestRefusedException.class);
        assertThat(refused.status()).hasValue(200);
        assertThat(refused.has("ClassAlreadyBooked")).isTrue();
    }

    @Test
    void refusedWithoutReasons() {
        switches().fail("Classes/").with(409).body("text/html", LOGIN_PAGE).always();
        assertThat(failure(RequestRefusedException.class).errors()).isEmpty();
    }

    @Test
    void q11OtherStatuses() {
        switches().fail("Classes/").with(403).always();
        assertThat(failure(NotPermittedException.class).status()).hasValue(403);
        switches().reset();
        switches().fail("Classes/").with(404).always();
        failure(ResourceNotFoundException.class);
        switches().reset();
        switches().fail("Classes/").with(405).always();
        failure(RequestRefusedException.class);
        switches().reset();
        switches().fail("Classes/").with(502).body("text/html", LOGIN_PAGE).always();
        assertThat(failure(ServerFailedException.class).retryAfter()).isEmpty();
    }

    @Test
    void tooManyRequestsWithSeconds() {
        switches().fail("Classes/").with(429).header("Retry-After", "17").always();
        assertThat(failure(TooManyRequestsException.class).retryAfter()).contains(Duration.ofSeconds(17));
        assertThat(switches().counts().requests("GET", "Classes/UserClass")).isEqualTo(1);
    }

    @Test
    void serverFailedWithADate() {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().plusSeconds(60).atOffset(ZoneOffset.UTC));
        switches().fail("Classes/").with(503).header("Retry-After", date).always();
        assertThat(failure(ServerFailedException.class).retryAfter().orElseThrow())
                .isPositive();
    }

    @Test
    void brokenConnection() {
        call();
        switches().fail("Classes/").byDropping().always();
        assertThat(failure(ConnectionFailedException.class).mayHaveBeenCarriedOut())
                .as("a read")
                .isFalse();
        assertThat(catchThrowableOfType(ConnectionFailedException.class, () -> classes.bookClass(1677, 40, null))
                        .mayHaveBeenCarriedOut())
                .as("a booking")
                .isTrue();
    }

    @Test
    void readTimeout() {
        try (PerfectGym impatient = builder().readTimeout(Duration.ofSeconds(2)).build()) {
            ClassesClient theirs = impatient.client(ClassesClient.class);
            theirs.userClass(1677, 40);
            switches().delay(Duration.ofSeconds(5));
            TimedOutException late =
                    catchThrowableOfType(TimedOutException.class, () -> theirs.bookClass(1677, 40, null));
            assertThat(late.mayHaveBeenCarriedOut()).isTrue();
            assertThat(late).hasMessageContaining("readTimeout");
        }
    }

    @Test
    void connectionRefused() throws Exception {
        int closedPort;
        try (ServerSocket socket = new ServerSocket(0)) {
            closedPort = socket.getLocalPort();
        }
        try (PerfectGym nobody =
                builder().url("http://localhost:" + closedPort + "/Api").build()) {
            ConnectionFailedException failure =
                    catchThrowableOfType(ConnectionFailedException.class, () -> nobody.client(ClassesClient.class)
                            .userClass(1677, 40));
            assertThat(failure.mayHaveBeenCarriedOut()).isFalse();
            assertThat(failure.operation()).contains("POST oauth/authorize");
        }
    }

    @Test
    void unknownHost() {
        try (PerfectGym nobody = builder().url("https://perfectgym.invalid/Api").build()) {
            assertThat(catchThrowableOfType(ConnectionFailedException.class, () -> nobody.client(ClassesClient.class)
                                    .userClass(1677, 40))
                            .mayHaveBeenCarriedOut())
                    .isFalse();
        }
    }

    @Test
    void plainHttpToAnotherMachine() {
        assertThatThrownBy(() -> builder().url("http://gym.example.com/Api").build())
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    void closed() {
        gym().close();
        ClientClosedException closed = failure(ClientClosedException.class);
        assertThat(closed).hasMessage("GET Classes/UserClass: the PerfectGym client has been closed");
        assertThat(switches().counts().requests()).isEmpty();
    }

    @Test
    void memberMissing() {
        MemberClassesClient nobodys = gym().client(MemberClassesClient.class);
        MemberSignInRequiredException missing =
                catchThrowableOfType(MemberSignInRequiredException.class, () -> nobodys.userClass(1677));
        assertThat(missing.operation()).contains("GET Classes/UserClass");
        assertThat(missing).hasMessageStartingWith("GET Classes/UserClass: no club member");
        assertThat(switches().counts().requests()).isEmpty();
    }

    @Test
    void wrongConfigurationFoundDuringACall() {
        Authentication misconfigured = () -> {
            throw new ConfigurationException("vault.address is missing");
        };
        try (PerfectGym wrong =
                PerfectGym.builder().url(url()).authentication(misconfigured).build()) {
            ConfigurationException failure =
                    catchThrowableOfType(ConfigurationException.class, () -> wrong.client(ClassesClient.class)
                            .userClass(1677, 40));
            assertThat(failure.operation()).contains("GET Classes/UserClass");
            assertThat(failure).hasMessage("GET Classes/UserClass: vault.address is missing");
        }
    }

    @Test
    void memberTokenRefused() throws Exception {
        MemberToken token = throughASession(gym().members().signIn("anna@example.com", "anna-password"));
        MemberClassesClient annas = gym().client(MemberClassesClient.class, token);
        annas.userClass(1677);
        switches().revokeAllTokens();
        assertThat(catchThrowableOfType(MemberSignInRequiredException.class, () -> annas.userClass(1677))
                        .status())
                .hasValue(401);
        assertThat(signIns()).isEqualTo(1);
    }

    @Test
    void memberTokenEnded() {
        switches().announcedLifetime(1);
        MemberToken token = gym().members().signIn("anna@example.com", "anna-password");
        MemberToken ended = new MemberToken(
                io.github.perfectgym4j.client.config.Secret.of("x"),
                token.expiresAt().minusSeconds(3600));
        assertThatThrownBy(() -> gym().client(MemberClassesClient.class, ended).userClass(1677))
                .isInstanceOf(MemberSignInRequiredException.class);
        assertThat(switches().counts().requests("GET", "Classes/UserClass")).isZero();
    }

    @Test
    void memberWithFacebook() {
        MemberToken token = gym().members().signInWithFacebook("facebook-anna");
        assertThat(gym().client(MemberClassesClient.class, token)
                        .userClass(1677)
                        .id())
                .isEqualTo(1677);
        assertThatThrownBy(() -> gym().members().signInWithFacebook("nobody"))
                .isInstanceOf(CredentialsRefusedException.class);
    }

    @Test
    void apiClientNeedsNoSignIn() {
        try (PerfectGym byHeaders = PerfectGym.builder()
                .url(url())
                .apiClient("sandbox-client", "sandbox-secret")
                .build()) {
            assertThat(byHeaders.client(ClassesClient.class).userClass(1677, 40).id())
                    .isEqualTo(1677);
        }
        assertThat(signIns()).isZero();
        try (PerfectGym wrong = PerfectGym.builder()
                .url(url())
                .apiClient("sandbox-client", "wrong")
                .build()) {
            assertThatThrownBy(() -> wrong.client(ClassesClient.class).userClass(1677, 40))
                    .isInstanceOf(CredentialsRefusedException.class);
        }
        assertThat(switches().counts().requests("GET", "Classes/UserClass")).isEqualTo(2);
    }

    private static MemberToken throughASession(MemberToken token) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(token);
        }
        assertThat(bytes.toString()).doesNotContain("anna-password");
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            MemberToken back = (MemberToken) in.readObject();
            assertThat(back).isEqualTo(token);
            return back;
        }
    }
}
