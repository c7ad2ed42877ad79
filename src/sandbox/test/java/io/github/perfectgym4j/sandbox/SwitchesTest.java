package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.sandbox.v2.sets.Sets;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwitchesTest extends SandboxTest {

    private static final String TYPES = "Classes/ClassesTypes";

    private HttpResponse<String> http(String method, String path, String body) {
        return Api.send(HttpRequest.newBuilder(URI.create(sandbox.root() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private JsonObject put(String json) {
        HttpResponse<String> answer = http("PUT", "/switches", json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.object(answer.body());
    }

    private JsonObject token() {
        return Api.object(Api.signIn(sandbox, "yourusername", "yourpassword").body());
    }

    @Test
    void showsAndChangesOnlyWhatIsNamed() {
        assertThat(http("GET", "/switches", "").body())
                .isEqualTo("{\"tokenLifetime\":7775999,\"announcedLifetime\":null,\"delayMillis\":0,"
                        + "\"tokenDelayMillis\":0,\"quirks\":false,\"dateStyle\":\"offset\",\"nextLinkHost\":\"\","
                        + "\"pascalCaseErrors\":false,\"webhookRetryMillis\":500,\"webhookTimeoutMillis\":5000,"
                        + "\"webhookDuplicateEvery\":0,\"faults\":[],\"counts\":{\"tokenRequests\":0,"
                        + "\"refusedTokenRequests\":0,\"unauthorized\":0,\"requests\":{}}}");
        JsonObject after = put("{\"tokenLifetime\": 60, \"quirks\": true}");
        assertThat(after.getInt("tokenLifetime")).isEqualTo(60);
        assertThat(sandbox.switches().quirks()).isTrue();
        assertThat(sandbox.switches().tokenLifetime()).isEqualTo(Duration.ofMinutes(1));
        assertThat(put("{\"delayMillis\": 1}").getInt("tokenLifetime")).isEqualTo(60);
        assertThat(put(http("DELETE", "/switches", "").body()).getInt("tokenLifetime"))
                .isEqualTo(7_775_999);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"nothing\": 1}",
                "{\"quirks\": \"yes\"}",
                "{\"quirks\": true, \"delayMillis\": \"1\"}",
                "{\"quirks\": true, \"webhookTimeoutMillis\": 0}",
                "{\"quirks\": true, \"webhookRetryMillis\": -1}",
                "{\"quirks\": true, \"webhookDuplicateEvery\": 1.5}",
                "{\"faults\": [1]}",
                "{\"faults\": {}}",
                "[]",
                ""
            })
    void refusesWrongSwitchesAndThenChangesNothing(String json) {
        HttpResponse<String> answer = http("PUT", "/switches", json);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(sandbox.switches().quirks()).isFalse();
    }

    @Test
    void shortensTheLifeOfTokens() {
        sandbox.switches().tokenLifetime(Duration.ofSeconds(30));
        Api employee = Api.employee(sandbox);
        assertThat(token().getInt("expires_in")).isEqualTo(30);
        clock.advance(Duration.ofSeconds(29));
        assertThat(employee.get(TYPES).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(employee.get(TYPES).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"0, 0", "-5, -5", "\"3600\", \"3600\"", "\"soon\", \"soon\"", "1e30, 1E+30"})
    void announcesAnotherLifetime(String json, String announced) {
        put("{\"announcedLifetime\": " + json + "}");
        assertThat(token().get("expires_in").toString()).isEqualTo(announced);
        Api employee = Api.employee(sandbox);
        assertThat(employee.get(TYPES).statusCode()).isEqualTo(200);
    }

    @Test
    void leavesTheLifetimeOut() {
        sandbox.switches().announcedLifetime("missing");
        assertThat(token()).doesNotContainKey("expires_in");
    }

    @Test
    void revokesAllTokens() {
        Api employee = Api.employee(sandbox);
        http("POST", "/switches/revoke", "");
        assertThat(employee.get(TYPES).statusCode()).isEqualTo(401);
        Api again = Api.employee(sandbox);
        sandbox.switches().revokeAllTokens();
        assertThat(again.get(TYPES).statusCode()).isEqualTo(401);
    }

    @Test
    void resetsCompanyTokensAndCounts() {
        Api employee = Api.employee(sandbox);
        Api.element(employee.post("Classes/BookClass?classId=1677&userId=40"));
        http("DELETE", "/switches", "");
        assertThat(sandbox.switches().counts().tokenRequests()).isZero();
        assertThat(employee.get(TYPES).statusCode()).isEqualTo(401);
        Api.element(Api.employee(sandbox).post("Classes/BookClass?classId=1677&userId=40"));
    }

    @Test
    void slowsDown() {
        Api employee = Api.employee(sandbox);
        sandbox.switches().delay(Duration.ofMillis(120)).tokenDelay(Duration.ofMillis(150));
        assertThat(time(() -> employee.get(TYPES))).isBetween(120L, 260L + 2000);
        assertThat(time(this::token)).isGreaterThanOrEqualTo(270);
        assertThat(time(() -> http("GET", "/switches", ""))).isLessThan(2000);
    }

    private static long time(Runnable call) {
        long start = System.nanoTime();
        call.run();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    @Test
    void playsFaultsAsOftenAsAsked() {
        Api employee = Api.employee(sandbox);
        sandbox.switches()
                .fail("classes/")
                .with(503)
                .header("Retry-After", "2")
                .body("text/html", "<p>no</p>")
                .times(2);
        HttpResponse<String> failed = employee.get(TYPES);
        assertThat(failed.statusCode()).isEqualTo(503);
        assertThat(failed.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(failed.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(failed.body()).isEqualTo("<p>no</p>");
        assertThat(token()).containsKey("access_token");
        assertThat(sandbox.switches().faults()).hasSize(1);
        assertThat(employee.get(TYPES).statusCode()).isEqualTo(503);
        assertThat(employee.get(TYPES).statusCode()).isEqualTo(200);
    }

    @Test
    void playsFaultsSetOverHttpUntilReset() {
        Api employee = Api.employee(sandbox);
        put("{\"faults\": [{\"path\": \"\", \"status\": 429, \"headers\": {\"Retry-After\": 1}, \"times\": -1}]}");
        assertThat(employee.get(TYPES).statusCode()).isEqualTo(429);
        assertThat(Api.signIn(sandbox, "api-user", "api-password").statusCode()).isEqualTo(429);
        assertThat(employee.get(TYPES).headers().firstValue("Retry-After")).hasValue("1");
        sandbox.switches().reset();
        Api.employee(sandbox);
    }

    @Test
    void breaksTheConnection() {
        Api employee = Api.employee(sandbox);
        sandbox.switches().fail(TYPES).byDropping().once();
        assertThatThrownBy(() -> employee.get(TYPES)).isInstanceOf(UncheckedIOException.class);
        assertThat(employee.get(TYPES).statusCode()).isEqualTo(200);
    }

    @Test
    void countsWhatWasAsked() {
        Api employee = Api.employee(sandbox);
        Api.signIn(sandbox, "api-user", "wrong");
        sandbox.switches().fail("oauth").with(500).once();
        Api.signIn(sandbox, "api-user", "api-password");
        employee.get(TYPES);
        employee.get("classes/classestypes/");
        assertThat(sandbox.switches().counts().tokenRequests()).isEqualTo(3);
        assertThat(sandbox.switches().counts().refusedTokenRequests()).isEqualTo(2);
        assertThat(sandbox.switches().counts().requests())
                .containsEntry("POST oauth/authorize", 3L)
                .containsEntry("GET Classes/ClassesTypes", 2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/"})
    void welcomesPeople(String path) {
        token();
        HttpResponse<String> page = http("GET", path, "");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains("Unofficial", "anna@example.com", "id=\"token-requests\">1<");
        Sets.model().sets().forEach(set -> assertThat(page.body()).contains("<code>" + set.name() + "</code>"));
    }
}
