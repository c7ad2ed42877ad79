package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be turned for version 2.2. */
class Version2SwitchesTest extends SandboxTest {

    private Api22 api;

    @BeforeEach
    void setUp() {
        api = new Api22(sandbox);
    }

    private void put(String json) {
        HttpResponse<String> answer = Api.send(HttpRequest.newBuilder(URI.create(sandbox.root() + "/switches"))
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "offset, 2026-11-23T13:00:00+01:00",
        "utc, 2026-11-23T12:00:00Z",
        "local, 2026-11-23T13:00:00",
    })
    void writesMomentsInThreeWays(String style, String start) {
        put("{\"dateStyle\": \"" + style + "\"}");
        assertThat(sandbox.switches().dateStyle()).hasToString(style.toUpperCase());
        assertThat(api.answer("Classes/103").getString("startDate")).isEqualTo(start);
        assertThat(api.ids("Classes", "$filter=id eq 103 and startDate eq 2026-11-23T12:00:00Z"))
                .containsExactly(103);
        assertThat(api.answer("Members/60").getString("birthdate")).endsWith("T00:00:00");
    }

    @Test
    void namesAnotherHostInLinks() {
        put("{\"nextLinkHost\": \"elsewhere.example.com:8080\"}");
        assertThat(api.answer("ClassBookings").getString("@odata.nextLink"))
                .isEqualTo("http://elsewhere.example.com:8080/sandbox/Api/v2.2/odata/ClassBookings?$skip=500");
    }

    @Test
    void writesErrorsInPascalCase() {
        put("{\"pascalCaseErrors\": true}");
        JsonObject error = Api.object(api.post("ClassBooking/BookClass", "{\"memberId\":60,\"classId\":105}")
                        .body())
                .getJsonArray("Errors")
                .getJsonObject(0);
        assertThat(error).containsOnlyKeys("Message", "Property", "Code", "NestedBusinessErrors", "Data");
        HttpResponse<String> stranger =
                Api.send(HttpRequest.newBuilder(URI.create(sandbox.url() + "/v2.2/odata/Classes")));
        assertThat(Api.object(stranger.body())).containsOnlyKeys("Message");
    }

    @Test
    void playsWhatServersDo() {
        sandbox.switches().fail("v2.2/odata/").asTooManyRequests(3).once();
        sandbox.switches().fail("v2.2/odata/").asTooManyRequests(null).once();
        sandbox.switches().fail("v2.2/odata/").asUnhandledError().once();
        sandbox.switches().fail("v2.2/odata/").asLoginPage().once();
        HttpResponse<String> limited = api.odata("Clubs");
        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).hasValue("3");
        assertThat(api.odata("Clubs").headers().firstValue("Retry-After")).isEmpty();
        HttpResponse<String> broken = api.odata("Clubs");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(Api.object(broken.body())).containsOnlyKeys("Message", "CorrelationId");
        HttpResponse<String> page = api.odata("Clubs");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(api.odata("Clubs").statusCode()).isEqualTo(200);
        assertThat(sandbox.switches().counts().requests("GET", "v2.2/odata/Clubs"))
                .isEqualTo(5);
    }

    @Test
    void playsCodesThatNoStateLeadsTo() {
        sandbox.switches()
                .fail("v2.2/ClassBooking/")
                .asBusinessError("TimeoutDueToHighDemand")
                .once();
        assertThat(api.codes("ClassBooking/BookClass", "{}")).containsExactly("TimeoutDueToHighDemand");
    }
}
