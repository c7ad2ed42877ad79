package io.github.perfectgym4j.client;

import static io.github.perfectgym4j.client.RawServer.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.NotPermittedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.error.ResourceNotFoundException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.client.error.TooManyRequestsException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal is a refusal whatever becomes of its body. */
class RefusalsTest extends RawServerTest {

    private static final String LONG = "{\"errors\":[{\"code\":\"X\"}],\"more\":\"" + "x".repeat(17 * 1024 * 1024);

    static Stream<Arguments> damages() {
        return Stream.<Map.Entry<String, Class<? extends PerfectGymException>>>of(
                        Map.entry("400 Bad Request", RequestRefusedException.class),
                        Map.entry("403 Forbidden", NotPermittedException.class),
                        Map.entry("404 Not Found", ResourceNotFoundException.class),
                        Map.entry("429 Too Many", TooManyRequestsException.class),
                        Map.entry("499 Business", RequestRefusedException.class),
                        Map.entry("503 Unavailable", ServerFailedException.class))
                .flatMap(kind -> Stream.of(
                                bytes(kind.getKey(), "{\"er", "Content-Length: 500", "Retry-After: 7"),
                                bytes(
                                        kind.getKey(),
                                        "FF\r\n{\"errors\":[",
                                        "Transfer-Encoding: chunked",
                                        "Retry-After: 7"),
                                bytes(kind.getKey(), "no chunk\r\n", "Transfer-Encoding: chunked", "Retry-After: 7"),
                                bytes(kind.getKey(), LONG, "Retry-After: 7"),
                                bytes(
                                        kind.getKey(),
                                        new byte[] {'"', (byte) 0xC4, (byte) 0x85, (byte) 0xC4},
                                        "Retry-After: 7"),
                                bytes(kind.getKey(), "not zipped", "Content-Encoding: gzip", "Retry-After: 7"),
                                bytes(kind.getKey(), "not brotli", "Content-Encoding: br", "Retry-After: 7"),
                                bytes(kind.getKey(), "[".repeat(60_000), "Retry-After: 7"),
                                bytes(kind.getKey(), "9".repeat(100_000), "Retry-After: 7"))
                        .map(answer -> Arguments.of(kind.getKey(), kind.getValue(), answer)));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void whateverBecomesOfItsBody(String status, Class<? extends PerfectGymException> type, byte[] answer) {
        server().answer(answer);
        PerfectGymException failure = failure(type, Kind.BOOKING);
        assertThat(failure.status()).hasValue(Integer.parseInt(status.substring(0, 3)));
        assertThat(failure.mayHaveBeenCarriedOut()).isEqualTo(status.startsWith("503"));
        if (status.startsWith("429") || status.startsWith("503")) {
            assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7));
        }
    }

    @Test
    void reasonsBeforeABreakAreRead() {
        server().answer("400 Bad Request", "{\"errors\":[{\"code\":\"ClassIsFull\"},{\"co", "Content-Length: 500");
        assertThat(failure(RequestRefusedException.class, Kind.BOOKING).has("ClassIsFull"))
                .isTrue();
        server().answer("499 Business", LONG);
        assertThat(failure(RequestRefusedException.class, Kind.COMMAND).has("X"))
                .isTrue();
    }

    @Test
    void aCut401IsRepeatedWithAnotherToken() {
        server().answer("401 Unauthorized", "{", "Content-Length: 500");
        try {
            Kind.BOOKING.call(gym());
        } catch (PerfectGymException e) {
            assertThat(e.status()).hasValue(401);
        }
        assertThat(server().requests()).hasSize(2);
    }

    @Test
    void connectionsOfRefusalsThatAreNotReadToTheirEndsAreGivenBack() {
        server().answer("400 Bad Request", "{\"message\":\"" + "x".repeat(300_000) + "\"}");
        for (int i = 0; i < 60; i++) {
            failure(RequestRefusedException.class, Kind.LIST);
        }
        server().answer("200 OK", "{\"elements\":[]}");
        assertThat(Kind.LIST.call(gym())).isEqualTo(List.of());
    }

    static Stream<Arguments> refusalsAsSuccess() {
        return Stream.of(
                        "{'errors':[{'code':'X'}]}",
                        "{'error':{'code':'X','message':'No.'}}",
                        "{'error':'X','error_description':'No.'}",
                        "{'Error':{'Code':'X'},'value':[],'elements':[]}",
                        "{'elements':[],'value':[],'errors':[{'code':'X'}],'error':null}",
                        "{'odata.error':{'code':'X','message':{'lang':'en','value':'No.'}},'errors':[{'code':'X'}]}",
                        "{'errors':['X']}")
                .flatMap(body -> Stream.of(Kind.values()).map(kind -> Arguments.of(kind, body.replace('\'', '"'))));
    }

    @ParameterizedTest
    @MethodSource("refusalsAsSuccess")
    void thatComesWithASuccess(Kind kind, String body) {
        server().answer("202 Accepted", body);
        RequestRefusedException refused = failure(RequestRefusedException.class, kind);
        assertThat(refused.status()).hasValue(202);
        assertThat(refused.mayHaveBeenCarriedOut()).isFalse();
        assertThat(refused.has("X") || refused.errors().get(0).message().equals("X"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "LIST,{'elements':{'errors':[{'code':'X'}]}}",
        "OBJECT,{'elements':{'errors':[{'code':'X'}]}}",
        "BOOKING,{'elemenst':{'error':{'code':'X'}}}",
        "SET,{'value':{'errors':[{'code':'X'}]}}",
        "SET,{'value':{'error':{'code':'X'}}}"
    })
    void inThePlaceOfElements(Kind kind, String body) {
        server().answer("200 OK", body.replace('\'', '"'));
        assertThat(failure(RequestRefusedException.class, kind).has("X")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "false", "[]", "{}", "\"\"", "0", "\"null\""})
    void notWhereTheErrorIsNone(String none) {
        server().answer("200 OK", "{\"error\":" + none + ",\"elements\":[],\"value\":[]}");
        Kind.LIST.call(gym());
        Kind.SET.call(gym());
        Kind.WITHOUT_RESULT.call(gym());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"301 Moved", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"})
    void redirectsAreCalledRedirects(String status) {
        server().answer(
                        status,
                        "<html>Log in</html>",
                        "Content-Type: text/html",
                        "Location: https://login.example.com/?user=anna");
        AnswerNotUnderstoodException failure = failure(AnswerNotUnderstoodException.class, Kind.LIST);
        assertThat(failure).hasMessageContaining("redirects are not followed").hasMessageNotContaining("anna");
        assertThat(failure.status()).hasValue(Integer.parseInt(status.substring(0, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "407 Proxy Authentication Required,AnswerNotUnderstoodException,false",
        "408 Request Timeout,TimedOutException,true",
        "421 Misdirected Request,ServerFailedException,true",
        "425 Too Early,ServerFailedException,true",
        "511 Network Authentication Required,AnswerNotUnderstoodException,false",
        "413 Too Large,RequestRefusedException,false",
        "431 Fields Too Large,RequestRefusedException,false"
    })
    void statusesByTheirMeaning(String status, String type, boolean temporary) {
        server().answer(status, "{}");
        PerfectGymException failure = failure(PerfectGymException.class, Kind.BOOKING);
        assertThat(failure.getClass().getSimpleName()).isEqualTo(type);
        assertThat(failure.status()).hasValue(Integer.parseInt(status.substring(0, 3)));
        assertThat(failure.isTemporary()).isEqualTo(temporary);
        assertThat(failure.mayHaveBeenCarriedOut()).as("nothing was done").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/html; charset=utf-8", "application/xhtml+xml"})
    void aForbiddenPageIsNoLackingRight(String type) {
        server().answer("403 Forbidden", "<html>Blocked</html>", "Content-Type: " + type);
        AnswerNotUnderstoodException failure = failure(AnswerNotUnderstoodException.class, Kind.BOOKING);
        assertThat(failure.status()).hasValue(403);
        assertThat(failure).hasMessageContaining("firewall");
        assertThat(failure.mayHaveBeenCarriedOut()).isFalse();
    }

    /** Only what HTTP says of an answer counts: a client that kept its own notes in header fields would believe these. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-PerfectGym4j-File: http://localhost:1/",
                "X-PerfectGym4j-Status: 500",
                "io.github.perfectgym4j.internal.call.Call: x",
                "X-Error-Status: 401"
            })
    void nothingOverTheWireSteersTheLibrary(String field) {
        server().answer("200 OK", "{\"elements\":[],\"value\":[]}", field);
        server().answerToken("200 OK", "{\"access_token\":\"t\",\"expires_in\":3600}", field);
        assertThat(Kind.LIST.call(gym())).isEqualTo(List.of());
        Kind.SET.call(gym());
    }
}
