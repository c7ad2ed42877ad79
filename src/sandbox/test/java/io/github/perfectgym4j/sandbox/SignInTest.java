package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest extends SandboxTest {

    private static final String DOCUMENTED_ANSWER =
            "{\"access_token\":\"abcdefgh12345678\",\"token_type\":\"bearer\",\"expires_in\":7775999}";

    /** The two indentations that the vendor's two versions of the page have. */
    @ParameterizedTest
    @ValueSource(strings = {"        ", "\t\t"})
    void answersTheTwoRequestsOfTheVendorsPageByteForByte(String indent) throws IOException {
        String body = "password=yourpassword\n" + indent + "&username=yourusername\n" + indent + "&grant_type=password";
        String signedIn = raw("POST /sandbox/Api/oauth/authorize HTTP/1.1\r\n"
                + "Host: yoursubdomain.perfectgym.com\r\nUser-Agent: curl/8.5.0\r\nAccept: */*\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n" + body);
        assertThat(signedIn).startsWith("HTTP/1.1 200 OK").contains(DOCUMENTED_ANSWER);

        String classes = raw("GET /sandbox/Api/Classes/Classes/1 HTTP/1.1\r\n"
                + "Host: yoursubdomain.perfectgym.com\r\nUser-Agent: curl/8.5.0\r\nAccept: */*\r\n"
                + "Authorization: Bearer abcdefgh12345678\r\nConnection: close\r\n\r\n");
        assertThat(classes).startsWith("HTTP/1.1 200 OK").contains("{\"elements\":[{");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", sandbox.url().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void takesFieldsInAnyOrderAndSpellingOfThePath() {
        HttpResponse<String> answer =
                Api.send(HttpRequest.newBuilder(URI.create(sandbox.root() + "/api/OAuth/Authorize/"))
                        .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "grant_type=password&password=yourpassword&username=yourusername")));
        assertThat(answer.body()).isEqualTo(DOCUMENTED_ANSWER);
    }

    @ParameterizedTest
    @CsvSource({
        "gym & co = größe +1, pass&word=ü 1%",
        "ANNA@example.com, anna-password",
        "ben@example.com, ben-password",
        "nowak@example.com, member1",
        "member70@example.com, member70"
    })
    void knowsTheDocumentedAccounts(String username, String password) {
        Api.signedIn(sandbox, username, password);
    }

    @Test
    void issuesANewTokenEachTimeButAFixedOneToTheDocumentedAccount() {
        String first = Api.signIn(sandbox, "api-user", "api-password").body();
        String second = Api.signIn(sandbox, "api-user", "api-password").body();
        assertThat(first).isNotEqualTo(second);
        assertThat(Api.signIn(sandbox, "yourusername", "yourpassword").body())
                .isEqualTo(Api.signIn(sandbox, "yourusername", "yourpassword").body());
    }

    @Test
    void signsAMemberInWithFacebook() {
        assertThat(Api.form(sandbox, "facebookToken=facebook-anna&grant_type=password")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Api.form(sandbox, "facebookToken=facebook-nobody&grant_type=password")
                        .body())
                .isEqualTo("{\"error\":\"invalid_grant\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "grant_type=password&username=yourusername&password=wrong, invalid_grant",
        "grant_type=password&username=nobody&password=yourpassword, invalid_grant",
        "grant_type=refresh_token&username=yourusername&password=yourpassword, unsupported_grant_type",
        "username=yourusername&password=yourpassword, invalid_request",
        "grant_type=password&username=yourusername, invalid_request",
        "grant_type=password, invalid_request",
        "grant_type=password&username=yourusername&password=%, invalid_request",
        "{}, invalid_request"
    })
    void refusesWhatIsWrong(String body, String error) {
        HttpResponse<String> answer = Api.form(sandbox, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"error\":\"" + error + "\"}");
    }

    @Test
    void refusesAnythingButAForm() {
        HttpResponse<String> answer = Api.send(HttpRequest.newBuilder(URI.create(sandbox.url() + "/oauth/authorize"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&username=yourusername&password=yourpassword")));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void forgetsTokensAfterTheirLifetime() {
        Api employee = Api.employee(sandbox);
        clock.advance(Duration.ofSeconds(7_775_998));
        assertThat(employee.get("Classes/ClassesTypes").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(employee.get("Classes/ClassesTypes").statusCode()).isEqualTo(401);
    }
}
