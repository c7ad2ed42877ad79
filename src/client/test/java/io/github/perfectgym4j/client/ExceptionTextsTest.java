package io.github.perfectgym4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.payments.PaymentsClient;
import io.github.perfectgym4j.v1.users.UsersClient;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What exceptions say, and what they must not say. */
class ExceptionTextsTest extends RawServerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\n",
                "\\r\\nPGYM0001 Signed in",
                "\\u001b[2J",
                "\\u0000",
                "\\u0085",
                "\\u2028",
                "\\u202e",
                "\\u007f"
            })
    void controlCharactersAreShownAsSuch(String escaped) {
        server().answer(
                        "400 Bad",
                        "{\"errors\":[{\"code\":\"A" + escaped + "B\",\"property\":\"p" + escaped
                                + "q\",\"message\":\"m" + escaped + "n\"}]}");
        RequestRefusedException refused = failure(RequestRefusedException.class, Kind.BOOKING);
        for (String text : new String[] {
            refused.getMessage(), refused.toString(), refused.errors().toString()
        }) {
            assertThat(text).matches("[\\x20-\\x7e]*").contains("\\u00".equals(escaped) ? "A" : "A\\u");
        }
        assertThat(refused.errors().get(0).message())
                .as("the text itself")
                .hasSizeGreaterThan(2)
                .doesNotContain("\\u");
    }

    static Stream<String> personal() {
        return Stream.of(
                "{\"elements\":[{\"id\":\"31.03.1985\"}],\"value\":[{\"id\":\"31.03.1985\"}]}",
                "{\"elements\":[{\"startDate\":\"31.03.1985\"}],\"value\":[{\"startDate\":\"31.03.1985\"}]}",
                "{\"elements\":[31.03.1985],\"value\":[31.03.1985]}",
                "{\"elements\":\"31.03.1985\",\"value\":\"31.03.1985\"}",
                "31.03.1985",
                "{\"value\":[],\"@odata.count\":\"31.03.1985\"}");
    }

    @ParameterizedTest
    @MethodSource("personal")
    void valuesOfPersonsAreInNoText(String body) {
        for (Kind kind : new Kind[] {Kind.LIST, Kind.OBJECT, Kind.SET, Kind.ROW, Kind.COMMAND}) {
            server().answer("200 OK", body);
            try {
                kind.call(gym());
            } catch (PerfectGymException e) {
                assertThat(whole(e)).doesNotContain("1985");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n31.03.1985\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}31.03.1985\r\n",
                "31.03.1985 was not HTTP at all\r\n\r\n",
                "HTTP/1.1 31.03.1985\r\n\r\n",
                "HTTP/1.1 200 OK\r\n31.03.1985 is no field\r\nContent-Length: 2\r\n\r\n{}",
                "HTTP/1.1 200 OK\r\nContent-Length: 31.03.1985\r\n\r\n{}",
                "HTTP/1.1 200 OK\r\nContent-Type: 31.03.1985;;\r\nContent-Length: 12\r\n\r\n\"31.03.1985\"",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html;=31.03.1985;;\r\nContent-Length: 1\r\n\r\n<",
                "HTTP/1.1 400 No\r\nContent-Type: text/html;=31.03.1985;;\r\nContent-Length: 1\r\n\r\n<",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: 31.03.1985\r\n\r\n{}"
            })
    void whatWasNoHttpIsQuotedNowhere(String answer) {
        server().answer(answer.getBytes(StandardCharsets.ISO_8859_1));
        for (Kind kind : Kind.values()) {
            try {
                kind.call(gym());
            } catch (PerfectGymException e) {
                assertThat(whole(e)).doesNotContain("1985");
            }
        }
    }

    @Test
    void aRefusedConnectionIsToldWithHostPortAndReason() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        assertThat(unreachable("http://localhost:" + port + "/Api"))
                .hasMessageContaining("localhost:" + port)
                .hasMessageContaining("connection refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://perfectgym.invalid/Api", "https://nobody.invalid:8443/Api", "https://a.b.invalid/x/Api"
            })
    void anUnknownHostIsToldWithHostPortAndReason(String url) {
        assertThat(unreachable(url))
                .hasMessageContaining(".invalid:" + (url.contains("8443") ? 8443 : 443))
                .hasMessageContaining("unknown host");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HTTP/1.1 400 Bad Request\r\n\r\n", "SSH-2.0-OpenSSH_9.6\r\n", "220 mail.example.com ESMTP\r\n"})
    void aServerWithoutTlsIsToldWithHostPortAndReason(String greeting) throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            Thread server = new Thread(() -> greet(socket, greeting));
            server.setDaemon(true);
            server.start();
            assertThat(unreachable("https://localhost:" + socket.getLocalPort() + "/Api"))
                    .hasMessageContaining("localhost:" + socket.getLocalPort())
                    .hasMessageContaining("TLS");
        }
    }

    private static void greet(ServerSocket socket, String greeting) {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                connection.getOutputStream().write(greeting.getBytes(StandardCharsets.US_ASCII));
                connection.shutdownOutput();
                connection.getInputStream().transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // The test is over.
            }
        }
    }

    private static ConnectionFailedException unreachable(String url) {
        try (PerfectGym nobody =
                PerfectGym.builder().url(url).apiClient("id", "secret").build()) {
            ConnectionFailedException failure =
                    catchThrowableOfType(ConnectionFailedException.class, () -> nobody.client(ClassesClient.class)
                            .bookClass(1677, 40, null));
            assertThat(failure.mayHaveBeenCarriedOut()).isFalse();
            assertThat(failure.isTemporary()).isTrue();
            return failure;
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void onlyChangesMayHaveBeenCarriedOut(Kind kind) {
        server().answer("502 Bad Gateway", "");
        assertThat(failure(ServerFailedException.class, kind).mayHaveBeenCarriedOut())
                .isEqualTo(kind.changes());
        server().answer("200 OK", "{\"elem", "Content-Length: 50");
        assertThat(failure(ConnectionFailedException.class, kind).mayHaveBeenCarriedOut())
                .isEqualTo(kind.changes());
        server().answer(new byte[0]);
        PerfectGymException nothing = catchThrowableOfType(PerfectGymException.class, () -> kind.call(gym()));
        assertThat(nothing.mayHaveBeenCarriedOut()).isEqualTo(kind.changes());
    }

    static Stream<Consumer<PerfectGym>> getsThatChangeSomething() {
        return Stream.of(
                gym -> gym.client(UsersClient.class).createPasswordResetToken("anna@example.com"),
                gym -> gym.client(UsersClient.class).sendPasswordResetEmail("anna@example.com"),
                gym -> gym.client(UsersClient.class).confirmEmailAddress("token"),
                gym -> gym.client(UsersClient.class).connectFriend(1, 2, LocalDateTime.of(2026, 1, 1, 0, 0), null),
                gym -> gym.client(PaymentsClient.class).startOnlinePayment(1, 1250, null));
    }

    @ParameterizedTest
    @MethodSource("getsThatChangeSomething")
    void someOfTheseAreGets(Consumer<PerfectGym> call) {
        for (String status : new String[] {"502 Bad", "200 OK", "302 Found"}) {
            server().answer(status, "no JSON");
            PerfectGymException failure = catchThrowableOfType(PerfectGymException.class, () -> call.accept(gym()));
            assertThat(failure.mayHaveBeenCarriedOut()).as(status).isTrue();
        }
        server().answer("400 Bad", "");
        assertThat(catchThrowableOfType(PerfectGymException.class, () -> call.accept(gym()))
                        .mayHaveBeenCarriedOut())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "503 Unavailable",
                "500 Failed",
                "200 OK",
                "204 No Content",
                "302 Found",
                "429 Slow",
                "404 Not Found",
                "400 Bad"
            })
    void aBookingWhoseSignInFailedWasNeverSent(String status) {
        server().answerToken(status, "{\"no\":1}");
        assertNeverSent();
    }

    @Test
    void aBookingWhoseSignInBrokeWasNeverSent() {
        server().answerToken("200 OK", "{\"access", "Content-Length: 500");
        assertNeverSent();
    }

    private void assertNeverSent() {
        PerfectGymException failure =
                catchThrowableOfType(PerfectGymException.class, () -> gym().client(ClassesClient.class)
                        .bookClass(1677, 40, null));
        assertThat(failure.mayHaveBeenCarriedOut()).isFalse();
        assertThat(failure.getMessage()).doesNotContain("may have been carried out");
        assertThat(server().requests()).isEmpty();
    }

    static Stream<RuntimeException> failuresOfOwnProofs() {
        return Stream.of(
                new TimedOutException("the vault is slow", null, true, null),
                new ConnectionFailedException("the vault is gone", null, true, null),
                new AnswerNotUnderstoodException("the vault talks nonsense", "POST vault", 200, null),
                new UncheckedIOException(new SocketTimeoutException("vault")),
                new ProcessingException("vault", new IOException("vault")));
    }

    @ParameterizedTest
    @MethodSource("failuresOfOwnProofs")
    void aBookingWhoseOwnProofFailedWasNeverSent(RuntimeException failing) {
        Authentication vault = () -> {
            throw failing;
        };
        try (PerfectGym own =
                PerfectGym.builder().url(server().url()).authentication(vault).build()) {
            PerfectGymException failure =
                    catchThrowableOfType(PerfectGymException.class, () -> own.client(ClassesClient.class)
                            .bookClass(1677, 40, null));
            assertThat(failure.mayHaveBeenCarriedOut()).isFalse();
            assertThat(server().requests()).isEmpty();
        }
    }

    private static String whole(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
