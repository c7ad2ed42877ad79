package io.github.perfectgym4j.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.ApiError;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.error.ResourceNotFoundException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.client.error.TooManyRequestsException;
import io.github.perfectgym4j.v2.classes.BookClass;
import io.github.perfectgym4j.v2.classes.BookClassError;
import io.github.perfectgym4j.v2.classes.CancelSingleBooking;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller gets for each way in which a call can fail. */
class ErrorsTest extends Version22Test {

    private ClassBookingsClient bookings;

    @BeforeEach
    void client() {
        bookings = client(ClassBookingsClient.class);
    }

    private <E extends PerfectGymException> E failure(Class<E> type) {
        try {
            bookings.bookClass(BookClass.of(40, 1677));
        } catch (PerfectGymException e) {
            assertThat(e).isInstanceOf(type).hasMessageStartingWith("POST v2.2/ClassBooking/BookClass: ");
            return type.cast(e);
        }
        throw new AssertionError("no failure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'errors':[{'message':'Zajęte','property':'classId','code':'ClassesAlreadyBooked',"
                        + "'nestedBusinessErrors':[],'data':null}]}",
                "{'Errors':[{'Message':'Zajęte','Property':'classId','Code':'ClassesAlreadyBooked',"
                        + "'NestedBusinessErrors':null,'Data':{}}]}",
            })
    void refusedByTheRulesOfTheClub499InAnySpelling(String body) {
        answer(499, body);
        RequestRefusedException e = failure(RequestRefusedException.class);
        assertThat(e.status()).hasValue(499);
        assertThat(e.has(BookClassError.CLASSES_ALREADY_BOOKED)).isTrue();
        assertThat(e.has(BookClassError.EVENT_IS_DELETED)).isFalse();
        assertThat(e.errors()).containsExactly(new ApiError("ClassesAlreadyBooked", "classId", "Zajęte"));
        assertThat(e.isTemporary()).isFalse();
    }

    @Test
    void theSameWith400() {
        answer(400, "{'errors':[{'code':'ClassesAlreadyBooked'}]}");
        assertThat(failure(RequestRefusedException.class).has(BookClassError.CLASSES_ALREADY_BOOKED))
                .isTrue();
    }

    @Test
    void reasonsBehindReasons() throws Exception {
        answer(
                499,
                "{'errors':[{'code':'PersonalDataFieldError','message':'a','nestedBusinessErrors':[{'code':'X',"
                        + "'nestedBusinessErrors':[{'code':'PersonalDataDuplication','property':'email',"
                        + "'data':{'memberId':12,'contractStatus':'Current','more':{'a':[1]},'none':null}}]}]},{'code':'Brandnew'}]}");
        RequestRefusedException e = failure(RequestRefusedException.class);
        assertThat(e.has("personaldataduplication")).isTrue();
        assertThat(e.has("X")).isTrue();
        assertThat(e.has("Brandnew")).isTrue();
        assertThat(e.has("Y")).isFalse();
        ApiError inner = e.errors().get(0).nested().get(0).nested().get(0);
        assertThat(inner.data())
                .isEqualTo(Map.of("memberId", "12", "contractStatus", "Current", "more", "{\"a\":[1]}"));
        assertThat(e.getMessage()).contains("PersonalDataDuplication (email)").doesNotContain("contractStatus");
        assertThat(e.errors().get(0).toString()).doesNotContain("12");

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(e);
        Object copy = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(((RequestRefusedException) copy).errors()).isEqualTo(e.errors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'error':{'code':'','message':'The query is not valid.','innererror':{'type':'x'}}}",
                "{'Error':{'Code':null,'Message':'The query is not valid.'}}",
                "{'message':'The query is not valid.'}",
                "{'Message':'The query is not valid.'}",
                "{'errors':[],'message':'The query is not valid.'}",
            })
    void aTextAlone400(String body) {
        answer(400, body);
        RequestRefusedException e = failure(RequestRefusedException.class);
        assertThat(e.errors()).containsExactly(new ApiError(null, null, "The query is not valid."));
        assertThat(e.getMessage()).endsWith("refused: The query is not valid.");
        assertThat(e.has("null")).isFalse();
    }

    @Test
    void aBodyThatTheServerCouldNotRead400() {
        answer(
                400,
                "{'message':'The request is invalid.','modelState':{'request.memberId':['Bad.','Very bad.'],'request':['No.']}}");
        assertThat(failure(RequestRefusedException.class).errors())
                .containsExactly(
                        new ApiError(null, "request.memberId", "Bad. Very bad."), new ApiError(null, "request", "No."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "17", "[]", "{}", "{'error':[]}", "{'message':{}}", "<html>", "{'errors':"})
    void aReasonThatCannotBeRead400(String body) {
        answer(400, body);
        assertThat(failure(RequestRefusedException.class).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"message", "Message"})
    void wrongClientSecret401(String key) {
        answer(401, "{'" + key + "':'Authorization has been denied for this request.'}");
        CredentialsRefusedException e = failure(CredentialsRefusedException.class);
        assertThat(e.getMessage()).doesNotContain("secret");
        assertThat(server().requests()).as("nothing better can be had").hasSize(1);
    }

    @Test
    void noSuchAddress404() {
        answer(404, "{'Message':'No HTTP resource was found.'}");
        assertThat(failure(ResourceNotFoundException.class).status()).hasValue(404);
    }

    @Test
    void tooManyRequests429() {
        server().answer(429, Map.of("Content-Type", "application/json", "Retry-After", "7"), new byte[] {'{', '}'});
        TooManyRequestsException e = failure(TooManyRequestsException.class);
        assertThat(e.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(e.isTemporary()).isTrue();
        answer(429, "{}");
        assertThat(failure(TooManyRequestsException.class).retryAfter()).isEmpty();
    }

    @Test
    void serverFailed500WithItsNumberInTheServersLog() {
        answer(
                500,
                "{'Message':'Unhandled error occured, CorrelationId:0f8fad5b-d9cb-469f-a165-70867728950e',"
                        + "'CorrelationId':'0f8fad5b-d9cb-469f-a165-70867728950e'}");
        assertThat(failure(ServerFailedException.class).getMessage())
                .endsWith("(HTTP 500), correlation id 0f8fad5b-d9cb-469f-a165-70867728950e");
        answer(500, "{'message':'secrets','correlationId':'<b>anything else</b>'}");
        assertThat(failure(ServerFailedException.class).getMessage()).endsWith("(HTTP 500)");
    }

    @Test
    void theLoginPageOfAWrongHost200() {
        server().answer(
                        200,
                        Map.of("Content-Type", "text/html; charset=utf-8"),
                        "<html>Log in</html>".getBytes(StandardCharsets.UTF_8));
        assertThat(failure(AnswerNotUnderstoodException.class).getMessage()).contains("HTML");
        server().answer(200, Map.of("Content-Type", "text/html"), new byte[] {'x'});
        assertThatThrownBy(() -> bookings.cancelSingleBooking(CancelSingleBooking.of(1)))
                .isInstanceOf(AnswerNotUnderstoodException.class);
    }

    @Test
    void aRefusalThatComesWithASuccess() {
        answer(200, "{'errors':[{'code':'ClassesAlreadyBooked'}]}");
        assertThat(failure(RequestRefusedException.class).has(BookClassError.CLASSES_ALREADY_BOOKED))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "[]", "null", "'done'", "{", "{}{}", "<html>Log in</html>", " "})
    void whatIsNoAnswerToACommandWithoutResult(String body) {
        answer(200, body);
        assertThatThrownBy(() -> bookings.cancelSingleBooking(CancelSingleBooking.of(1)))
                .isInstanceOf(AnswerNotUnderstoodException.class)
                .hasMessageStartingWith("POST v2.2/ClassBooking/CancelSingleBooking: ");
    }

    @Test
    void aRefusalOfACommandWithoutResultThatComesWithASuccess() {
        answer(200, "{'errors':[{'code':'TimeLimitReached'}]}");
        assertThatThrownBy(() -> bookings.cancelSingleBooking(CancelSingleBooking.of(1)))
                .isInstanceOfSatisfying(RequestRefusedException.class, e -> assertThat(e.has("TimeLimitReached"))
                        .isTrue());
    }

    @Test
    void commandsWithoutResultAreNotLeftWithOpenConnections() {
        for (int i = 0; i < 300; i++) {
            answer(200, i % 2 == 0 ? "{'more':{'a':[" + i + "]},'errors':null}" : "7");
            try {
                bookings.cancelSingleBooking(CancelSingleBooking.of(1));
                assertThat(i % 2).isZero();
            } catch (AnswerNotUnderstoodException e) {
                assertThat(i % 2).isOne();
            }
        }
        assertThat(server().requests()).hasSize(300);
    }

    @Test
    void codesThatNobodyKnowsAreTexts() {
        answer(499, "{'errors':[{'code':'SomethingNew'}]}");
        RequestRefusedException e = failure(RequestRefusedException.class);
        assertThat(List.of(BookClassError.values())).noneMatch(e::has);
        assertThat(e.has("SomethingNew")).isTrue();
    }
}
