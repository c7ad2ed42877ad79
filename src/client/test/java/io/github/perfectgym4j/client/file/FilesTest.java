package io.github.perfectgym4j.client.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.RecordingServer;
import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.config.TokenSettings;
import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.ClientClosedException;
import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.NotPermittedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.ResourceNotFoundException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.internal.call.Call;
import io.github.perfectgym4j.internal.call.CallLimits;
import io.github.perfectgym4j.internal.call.Calls;
import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.file.FileOpener;
import io.github.perfectgym4j.internal.file.OtherFiles;
import io.github.perfectgym4j.internal.file.TenantFiles;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Q13: files are opened wherever they are, and nobody but the tenant learns who is calling. */
class FilesTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3};
    private static final Map<String, String> PNG = Map.of("Content-Type", "image/png");

    private RecordingServer server;
    private PerfectGym gym;

    @BeforeEach
    void start() {
        server = RecordingServer.start();
        gym = server.client();
    }

    @AfterEach
    void stop() {
        gym.close();
        server.close();
    }

    private String file(String path) {
        return server.url() + "/Files/" + path;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo?photoId=142",
                "File?fileId=183",
                "Files?fileId=120",
                "UserPhoto/xxxxxxxxx",
                "UserPhoto/a%2Fb%20c?x=%26&y=z%3D"
            })
    void q13TheTenantsFilesAreAskedForWithTheTokenAtTheAddressAsItIs(String path) throws IOException {
        server.answer(200, PNG, PICTURE);
        try (OpenFile file = gym.files().open(file(path))) {
            assertThat(file.contentType()).contains("image/png");
            assertThat(file.length()).hasValue(PICTURE.length);
            assertThat(file.content()).hasBinaryContent(PICTURE);
        }
        assertThat(server.requests()).hasSize(1);
        assertThat(server.last().header("Authorization")).isEqualTo("Bearer t");
        assertThat(server.last().header("Accept")).as("files of any kind").contains("*/*");
        assertThat(server.last().headers().toString()).doesNotContain("PerfectGym4j");
        assertThat(server.last().method()).isEqualTo("GET");
        assertThat(file(path)).contains(server.last().path());
    }

    @Test
    void q13TheTokenGoesNowhereElse() throws IOException {
        try (RecordingServer elsewhere = RecordingServer.start()) {
            elsewhere.answer(200, PNG, PICTURE);
            try (OpenFile file = gym.files().open(elsewhere.url() + "/Files/Photo?photoId=142")) {
                assertThat(file.content()).hasBinaryContent(PICTURE);
            }
            assertThat(elsewhere.last().header("Authorization")).isNull();
            assertThat(elsewhere.last().headers().toString()).doesNotContain("PerfectGym4j", "X-Client");
            assertThat(elsewhere.last().query()).isEqualTo("photoId=142");
        }
    }

    @Test
    void q13NotEvenByAnotherNameOfTheSameHost() throws IOException {
        server.answer(200, PNG, PICTURE);
        gym.files()
                .open(file("Photo?photoId=1").replace("localhost", "127.0.0.1"))
                .close();
        assertThat(server.last().header("Authorization")).isNull();
    }

    @Test
    void q13NotAlongARedirect() {
        try (RecordingServer elsewhere = RecordingServer.start()) {
            server.answer(302, Map.of("Location", elsewhere.url() + "/Files/Photo"), new byte[0]);
            assertThatThrownBy(() -> gym.files().open(file("Photo?photoId=142")))
                    .isInstanceOf(AnswerNotUnderstoodException.class)
                    .hasMessageStartingWith("GET Files: ");
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://gym.example.com/Api/Files/Photo?photoId=1,true,https://gym.example.com/Api/Files/Photo?photoId=1",
        "http://GYM.example.com:80/Api/Files/a%2Fb,true,https://GYM.example.com/Api/Files/a%2Fb",
        "https://gym.example.com:443/x,true,https://gym.example.com:443/x",
        "' https://gym.example.com/my file ',true,https://gym.example.com/my%20file",
        "https://gym.example.com/gr\u00f6\u00dfe,true,https://gym.example.com/gr%C3%B6%C3%9Fe",
        "http://gym.example.com:8080/x,false,http://gym.example.com:8080/x",
        "http://other.example.com/x,false,http://other.example.com/x",
        "https://gym.example.com.evil.example/x,false,https://gym.example.com.evil.example/x"
    })
    void q13OldAddressesOfTheTenantInPlainHttpAreAskedForEncrypted(String address, boolean own, String sent) {
        List<String> tenant = new ArrayList<>();
        List<String> other = new ArrayList<>();
        PerfectGymFiles files = new FileOpener(
                SettingsSource.fixed(new Settings(
                        Settings.address("https://gym.example.com/Api", false),
                        Optional.empty(),
                        Optional.empty(),
                        TokenSettings.DEFAULTS)),
                new Calls(List.of(), new CallLimits(() -> CallSettings.DEFAULTS)),
                new TenantFiles() {

                    @Override
                    public Response open() {
                        return answered(tenant);
                    }

                    @Override
                    public void close() {}
                },
                new OtherFiles() {

                    @Override
                    public Response open() {
                        return answered(other);
                    }

                    @Override
                    public void close() {}
                });
        files.open(address).close();
        assertThat(own ? tenant : other).containsExactly(sent);
        assertThat(own ? other : tenant).isEmpty();
    }

    /** Plays a runtime: takes the address from the call. */
    private static Response answered(List<String> addresses) {
        Call.current().orElseThrow().begin((ClientRequestContext) Proxy.newProxyInstance(
                FilesTest.class.getClassLoader(),
                new Class<?>[] {ClientRequestContext.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("setUri")) {
                        addresses.add(arguments[0].toString());
                    }
                    return null;
                }));
        return Response.noContent().build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Files/Photo?photoId=secret",
                "/Api/Files/Photo?photoId=secret",
                "file:///etc/secret",
                "ftp://localhost/secret",
                "https:///secret",
                "https://user:secret@localhost/",
                "https://localhost/secret\r\nX: y",
                "jar:https://localhost/secret!/"
            })
    void whatIsNoAddressIsRefusedBeforeTheNetwork(String address) {
        assertThatThrownBy(() -> gym.files().open(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("address must be an absolute http or https address")
                .hasMessageNotContaining("secret")
                .hasNoCause();
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://ho|st/secret,'|' (U+007C)",
        "https://my_gym.example.com/secret,'_' (U+005F)",
        "https://100%.example.com/secret,'%' (U+0025)",
        "https://a b.example.com/secret,U+0020",
        "'https://localhost/secret\nX: y',control character",
        "https://localhost:99999/secret,port",
        "https://localhost:-1/secret,port"
    })
    void whatNoHostHasIsNamed(String address, String named) {
        assertThatThrownBy(() -> gym.files().open(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named)
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource({
        "a[1].jpg,a%5B1%5D.jpg",
        "a|b,a%7Cb",
        "100%,100%25",
        "a%zz%4,a%25zz%254",
        "a{b}^`\"<>\\,a%7Bb%7D%5E%60%22%3C%3E%5C",
        "my photo.jpg,my%20photo.jpg",
        "a%2Fb?x=%26&y=[1]|,a%2Fb?x=%26&y=%5B1%5D%7C",
        "a#secret,a",
        "größe,gr%C3%B6%C3%9Fe"
    })
    void whatAnAddressMayNotContainIsEscaped(String path, String asked) throws IOException {
        try (RawServer raw =
                new RawServer(request -> RawServer.bytes("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx"))) {
            try (OpenFile file = gym.files().open(raw.url() + path)) {
                assertThat(file.content()).hasContent("x");
            }
            assertThat(raw.requestLines()).containsExactly("GET /" + asked + " HTTP/1.1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: jpg",
                "Content-Type:",
                "Content-Type: ;;;",
                "Content-Type: /",
                "Content-Type: image/",
                "Content-Type: image/jpeg; charset",
                "Content-Type: image/jpeg;=",
                "Content-Type: jpg\r\nContent-Type: png",
                "Content-Type: \u0001",
                "Content-Length: 3\r\nContent-Type: image/jpeg/x"
            })
    void aFileWithoutAContentTypeThatIsOne(String header) throws IOException {
        String head = "HTTP/1.1 200 OK\r\n" + header + (header.contains("Length") ? "" : "\r\nContent-Length: 3");
        try (RawServer raw = new RawServer(request -> RawServer.bytes(head + "\r\n\r\nxyz"))) {
            for (int i = 0; i < 60; i++) {
                try (OpenFile file = gym.files().open(raw.url() + i)) {
                    assertThat(file.contentType().orElseThrow()).matches("application/octet-stream|image/jpeg.*");
                    assertThat(file.content()).hasContent("xyz");
                }
            }
            assertThat(raw.requestLines()).as("no connection stays in use").hasSize(60);
        }
    }

    @Test
    void theFirstOfSeveralContentTypesIsTaken() throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Type: text/plain\r\nContent-Length: 1";
        try (RawServer raw = new RawServer(request -> RawServer.bytes(head + "\r\n\r\nx"));
                OpenFile file = gym.files().open(raw.url())) {
            assertThat(file.contentType()).contains("image/png");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 549755813888",
                "Transfer-Encoding: chunked",
                "Connection: close",
                "Content-Length: 549755813888\r\nContent-Type: image/png"
            })
    void theRestOfAFileIsNotReadToCloseIt(String header) throws Exception {
        String start = header.contains("chunked") ? "7fffffff\r\n" : "";
        try (RawServer raw =
                new RawServer(request -> RawServer.endless("HTTP/1.1 200 OK\r\n" + header + "\r\n\r\n" + start))) {
            for (int i = 0; i < 60; i++) {
                OpenFile file = gym.files().open(raw.url() + i);
                assertThat(file.content().readNBytes(10)).hasSize(10);
                if (i % 2 == 0) {
                    file.content().close();
                }
                file.close();
                file.close();
                assertThatThrownBy(() -> file.content().read()).isInstanceOf(IOException.class);
            }
            raw.awaitAllClosed();
            assertThat(raw.connections()).as("each closed").isEqualTo(60);
        }
    }

    @Test
    void aConnectionIsUsedAgainIfItsFileWasReadToTheEnd() throws Exception {
        try (RawServer raw =
                new RawServer(request -> RawServer.bytes("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nxyz"))) {
            try (OpenFile file = gym.files().open(raw.url())) {
                assertThat(file.content().readNBytes(3)).hasSize(3);
            }
            try (OpenFile file = gym.files().open(raw.url())) {
                assertThat(file.content().readAllBytes()).hasSize(3);
            }
            gym.files().open(raw.url()).close();
            assertThat(raw.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @NullSource
    void noAddressAtAll(String address) {
        assertThatThrownBy(() -> gym.files().open(address))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("address");
    }

    private <E extends PerfectGymException> E failure(Class<E> type) {
        E failure = catchThrowableOfType(type, () -> gym.files().open(file("Photo?photoId=secret")));
        assertThat(failure).hasMessageStartingWith("GET Files: ").hasMessageNotContaining("secret");
        return failure;
    }

    @Test
    void failuresAreTheLibrarysOwn() {
        server.answer(404, "{}").answer(403, "{}").answer(503, "{}");
        failure(ResourceNotFoundException.class);
        failure(NotPermittedException.class);
        failure(ServerFailedException.class);
        server.answer(200, Map.of("Content-Type", "text/html"), "<html>Log in</html>".getBytes(StandardCharsets.UTF_8));
        failure(AnswerNotUnderstoodException.class);
    }

    @Test
    void aRefusedTokenIsReplacedOnce() throws IOException {
        server.answer(401, "").answer(200, PNG, PICTURE);
        try (OpenFile file = gym.files().open(file("File?fileId=1"))) {
            assertThat(file.content()).hasBinaryContent(PICTURE);
        }
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void anEmptyFileWithoutAType() throws IOException {
        server.answer(204, Map.of(), new byte[0]);
        try (OpenFile file = gym.files().open(file("File?fileId=1"))) {
            assertThat(file.contentType().orElse("application/octet-stream")).isEqualTo("application/octet-stream");
            assertThat(file.content()).isEmpty();
        }
    }

    @Test
    void nobodyThere() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThatThrownBy(() -> gym.files().open("http://localhost:" + port + "/secret"))
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForLong() throws IOException {
        try (ServerSocket silent = new ServerSocket(0);
                PerfectGym impatient = PerfectGym.builder()
                        .url(server.url())
                        .login("api-user", "api-password")
                        .readTimeout(Duration.ofMillis(200))
                        .build()) {
            assertThatThrownBy(() -> impatient.files().open("http://localhost:" + silent.getLocalPort() + "/x"))
                    .isInstanceOf(TimedOutException.class);
        }
    }

    @Test
    void manyFilesLeftUnreadGiveTheirConnectionsBack() {
        for (int i = 0; i < 60; i++) {
            server.answer(200, PNG, new byte[100_000]);
            gym.files().open(file("Photo?photoId=" + i)).close();
        }
        assertThat(server.requests()).hasSize(60);
    }

    @Test
    void nothingIsOpenedAfterTheEnd() {
        PerfectGymFiles files = gym.files();
        gym.close();
        assertThatThrownBy(() -> files.open(file("Photo?photoId=1")))
                .isInstanceOfSatisfying(ClientClosedException.class, e -> assertThat(e.operation())
                        .isPresent());
        assertThatThrownBy(() -> gym.files()).isInstanceOf(ClientClosedException.class);
    }
}
