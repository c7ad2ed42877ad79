package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest extends SandboxTest {

    private HttpRequest.Builder types() {
        return HttpRequest.newBuilder(URI.create(sandbox.url() + "/Classes/ClassesTypes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", "BEARER ", "Bearer  "})
    void takesTheSchemeInAnyCase(String scheme) {
        Api.signIn(sandbox, "yourusername", "yourpassword");
        HttpResponse<String> answer = Api.send(types().header("Authorization", scheme + "abcdefgh12345678"));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void asksForATokenWithoutAValidOne() {
        assertThat(Api.send(types()).headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(Api.send(types().header("Authorization", "Bearer unknown")).statusCode())
                .isEqualTo(401);
        assertThat(Api.send(types().header("Authorization", "Basic abcdefgh12345678"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(sandbox.switches().counts().unauthorized()).isEqualTo(3);
    }

    @Test
    void takesClientHeadersInsteadOfAToken() {
        assertThat(Api.send(types().header("X-Client-Id", "sandbox-client").header("X-Client-Secret", "sandbox-secret"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(Api.send(types().header("X-Client-Id", "sandbox-client").header("X-Client-Secret", "wrong"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void keepsOperationsOfOneModeFromTheOther() {
        Api employee = Api.employee(sandbox);
        Api anna = Api.anna(sandbox);
        assertThat(anna.get("Classes/WhoIsIn?classId=1677").statusCode()).isEqualTo(403);
        assertThat(anna.post("Classes/UserPresence", "{}").statusCode()).isEqualTo(403);
        assertThat(employee.post("Classes/BookClass/PersonalTraining", "{}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void takesPathsInAnyCaseAndWithAFinalSlash() {
        Api employee = Api.employee(sandbox);
        assertThat(employee.get("classes/CLASSESTYPES/?timestamp=0").statusCode())
                .isEqualTo(200);
        assertThat(sandbox.switches().counts().requests("GET", "Classes/ClassesTypes"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nothing/Here", "Classes", "Classes/Nothing", ""})
    void answersUnknownPathsInPlainText(String path) {
        HttpResponse<String> answer = Api.employee(sandbox).get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(answer.body()).doesNotContain("<");
    }

    @Test
    void answersTheWrongMethodInPlainText() {
        HttpResponse<String> answer = Api.employee(sandbox).get("Classes/BookClass?classId=1677&userId=40");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    }
}
