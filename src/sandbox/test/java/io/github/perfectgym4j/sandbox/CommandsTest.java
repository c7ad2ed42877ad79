package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of version 2.2. */
class CommandsTest extends SandboxTest {

    private static final String BOOK = "ClassBooking/BookClass";
    private static final String BOOK_MORE = "ClassBooking/BookClassMultipleTimes";
    private static final String CANCEL = "ClassBooking/CancelSingleBooking";
    private static final String CANCEL_ALL = "ClassBooking/CancelMemberBookingsForClass";
    private static final String PRESENCE = "ClassBooking/SetMembersPresenceOnClass";
    private static final String RATE = "Ratings/RateClass";

    private Api22 api;

    @BeforeEach
    void setUp() {
        api = new Api22(sandbox);
    }

    private static String booking(long memberId, long classId) {
        return "{\"memberId\":" + memberId + ",\"classId\":" + classId + "}";
    }

    private static String id(long bookingId) {
        return "{\"bookingId\":" + bookingId + ",\"doNotChargeForLateCancellation\":true}";
    }

    private int book(long memberId, long classId) {
        return api.done(BOOK, booking(memberId, classId)).getInt("bookingId");
    }

    private JsonObject row(int bookingId) {
        return api.answer("ClassBookings/" + bookingId);
    }

    private int bookingOf(long memberId, long classId) {
        return api.ids("ClassBookings", "$filter=memberId eq " + memberId + " and classId eq " + classId)
                .get(0);
    }

    @Test
    void whatOneVersionBooksTheOtherSees() {
        Api employee = Api.employee(sandbox);
        int bookingId = api.done(
                        BOOK, "{\"MEMBERID\":\"40\",\"classId\":1677,\"seatNumber\":7,\"comments\":\"Left-handed\"}")
                .getInt("bookingId");
        assertThat(row(bookingId).getInt("seatNumber")).isEqualTo(7);
        assertThat(row(bookingId).getString("comments")).isEqualTo("Left-handed");
        assertThat(Api.element(employee.get("Classes/UserClass?classId=1677&userId=40"))
                        .getBoolean("booked"))
                .isTrue();

        Api.element(employee.post("Classes/CancelBooking?classId=1677&userId=40"));
        assertThat(row(bookingId).getBoolean("isCanceled")).isTrue();
        assertThat(row(bookingId).getBoolean("isDeleted")).isFalse();
        assertThat(row(bookingId).get("lp")).isEqualTo(JsonValue.NULL);
        assertThat(api.codes(CANCEL, id(bookingId))).containsExactly("BookingAlreadyCancelled");

        Api.element(employee.post("Classes/BookClass?classId=1677&userId=40"));
        assertThat(api.ids("ClassBookings", "$filter=memberId eq 40 and classId eq 1677 and isCanceled eq false"))
                .hasSize(1)
                .doesNotContain(bookingId);
    }

    @Test
    void putsOnStandbyAndMovesTheFirstUp() {
        JsonObject anna = api.done(BOOK, booking(60, 101));
        JsonObject ben = api.done(BOOK, booking(61, 101));
        assertThat(anna.getBoolean("isStandby")).isTrue();
        assertThat(row(ben.getInt("bookingId")).getInt("lp")).isEqualTo(12);
        assertThat(api.answer("Classes/101").getInt("attendeesCount")).isEqualTo(12);

        long version = row(anna.getInt("bookingId")).getJsonNumber("version").longValue();
        assertThat(api.done(CANCEL_ALL, booking(2, 101))).isEmpty();
        JsonObject promoted = row(anna.getInt("bookingId"));
        assertThat(promoted.getBoolean("isStandby")).isFalse();
        assertThat(promoted.getInt("lp")).isEqualTo(10);
        assertThat(promoted.getJsonNumber("version").longValue()).isGreaterThan(version);
        assertThat(row(ben.getInt("bookingId")).getBoolean("isStandby")).isTrue();
        assertThat(row(ben.getInt("bookingId")).getInt("lp")).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 105, EventIsDeleted",
        "2, 101, ClassesAlreadyBooked",
        "60, 108, BookingTimeLimitExceeded",
        "60, 109, TooSoonToBook",
        "60, 111, UserNotAllowedToBook",
        "60, 102, StandbyLimitReached",
        "41, 103, BookingBlockedForUser",
        "42, 103, UserOnFinancialDebit",
        "43, 103, UserHasNoActiveContractInDate",
        "44, 103, UserNotAllowedToAccessClubByMembership",
        "45, 103, UserNotAllowedInZone",
        "2, 103, ClassesAlreadyBooked",
        "4, 103, UserHasOtherCalendarEventAtRequestedTime",
        "60, 999999999, UnknownError",
        "999999999, 103, UnknownError",
    })
    void refusesToBook(long memberId, long classId, String code) {
        assertThat(api.codes(BOOK, booking(memberId, classId))).containsExactly(code);
        // The contract has one code for whatever stands against several places.
        String two = booking(memberId, classId).replace("}", ",\"numberOfSlots\":2}");
        assertThat(api.codes(BOOK_MORE, two)).containsExactly("IncorrectNumberOfSlots");
    }

    @Test
    void booksDespiteOthersIfAsked() {
        JsonObject booked =
                api.done(BOOK, "{\"memberId\":4,\"classId\":103,\"bookDespiteOtherBookingsAtTheSameTime\":true}");
        assertThat(booked.getBoolean("isStandby")).isFalse();
    }

    @Test
    void refusesLongComments() {
        String comments = "x".repeat(501);
        assertThat(api.codes(BOOK, "{\"memberId\":60,\"classId\":103,\"comments\":\"" + comments + "\"}"))
                .containsExactly("TooLongCommentsSection");
    }

    @Test
    void booksSeveralPlacesOrNone() {
        String three = "{\"memberId\":60,\"classId\":107,\"numberOfSlots\":3}";
        List<JsonObject> results =
                api.done(BOOK_MORE, three).getJsonArray("results").getValuesAs(JsonObject.class);
        assertThat(results).hasSize(3);
        assertThat(results)
                .extracting(result -> row(result.getInt("bookingId")).getInt("seatNumber"))
                .containsExactly(2, 3, 4);
        assertThat(api.codes(BOOK_MORE, three)).containsExactly("IncorrectNumberOfSlots");
        api.done(CANCEL, id(results.get(1).getInt("bookingId")));
        assertThat(row(results.get(0).getInt("bookingId")).getBoolean("isCanceled"))
                .isFalse();
        api.done(CANCEL_ALL, booking(60, 107));
        assertThat(api.ids("ClassBookings", "$filter=memberId eq 60 and classId eq 107 and isCanceled eq false"))
                .isEmpty();

        assertThat(api.codes(BOOK_MORE, "{\"memberId\":60,\"classId\":107}")).containsExactly("IncorrectNumberOfSlots");
        int before = api.answer("Classes/101").getInt("attendeesCount");
        assertThat(api.codes(BOOK_MORE, "{\"memberId\":60,\"classId\":101,\"numberOfSlots\":6}"))
                .containsExactly("IncorrectNumberOfSlots");
        assertThat(api.answer("Classes/101").getInt("attendeesCount")).isEqualTo(before);
    }

    @Test
    void refusesToCancel() {
        assertThat(api.codes(CANCEL, id(1))).containsExactly("BookingDoesNotExist");
        assertThat(api.codes(CANCEL_ALL, booking(60, 103))).containsExactly("BookingDoesNotExist");
        assertThat(api.codes(CANCEL, id(book(60, 110)))).containsExactly("TimeLimitReached");
        assertThat(api.codes(CANCEL, id(book(48, 103)))).containsExactly("CancelLimitExceeded");
        int booked = book(60, 103);
        assertThat(api.done(CANCEL, id(booked))).isEmpty();
        assertThat(api.codes(CANCEL_ALL, booking(60, 103))).containsExactly("BookingAlreadyCancelled");
    }

    @Test
    void notesPresenceAndTakesVotes() {
        int bookingId = bookingOf(25, 6);
        String vote = "{\"classBookingId\":" + bookingId + ",\"rating\":4}";
        assertThat(api.codes(RATE, vote)).containsExactly("MemberDidNotAttendClass");
        assertThat(api.done(PRESENCE, "{\"bookingId\":" + bookingId + ",\"isPresent\":true}"))
                .isEmpty();
        assertThat(row(bookingId).getBoolean("hasAttended")).isTrue();

        int ratingId = api.done(RATE, vote).getInt("ratingId");
        assertThat(api.answer("ClassRatings/" + ratingId).getInt("rating")).isEqualTo(4);
        assertThat(api.done(RATE, vote.replace("4}", "5}")).getInt("ratingId")).isEqualTo(ratingId);
        assertThat(api.answer("ClassRatings/" + ratingId).getInt("rating")).isEqualTo(5);
        assertThat(api.answer("ClassTypes/3", "$expand=ratingSummary")
                        .getJsonObject("ratingSummary")
                        .toString())
                .contains("\"ratingsCount\":1,\"rating\":5");

        assertThat(api.codes(RATE, vote.replace("4}", "6}"))).containsExactly("InvalidRating");
        assertThat(api.codes(RATE, "{\"classBookingId\":1,\"rating\":4}")).containsExactly("ClassBookingNotFound");
        assertThat(api.codes(PRESENCE, "{\"bookingId\":1,\"isPresent\":true}")).containsExactly("BookingNotFound");
    }

    @Test
    void linksToStreamsOfBookedClasses() {
        String link = "Classes/GetClassStreamingLink";
        assertThat(api.done(link, booking(25, 6)).getString("url")).startsWith("https://");
        assertThat(api.codes(link, booking(60, 6))).containsExactly("NoAccessToClassOnlineStreaming");
        assertThat(api.codes(link, booking(2, 101))).containsExactly("NoAccessToClassOnlineStreaming");
        assertThat(api.codes(link, booking(49, 6))).containsExactly("MemberNotFound");
    }

    @ParameterizedTest
    @CsvSource({
        "anna@example.com, anna-password, Success",
        "Anna@Example.com, anna-password, Success",
        "102000060, anna-password, Success",
        "anna@example.com, wrong, InvalidUsernameOrPassword",
        "102000060, wrong, InvalidUsernameOrPassword",
        "member301@example.com, x, NoAccount",
        "api-user, api-password, InvalidUsernameOrPassword",
    })
    void tellsWhetherAPasswordIsRight(String login, String password, String status) {
        JsonObject result = api.done(
                "MemberAuth/VerifyCredentials", "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}");
        assertThat(result.getString("status")).isEqualTo(status);
        assertThat(result.get("memberId").toString()).isEqualTo(status.equals("Success") ? "60" : "null");
        if (login.contains("@")) {
            assertThat(api.done(
                            "MemberAuth/VerifyMemberCredentials",
                            "{\"email\":\"" + login + "\",\"password\":\"" + password + "\"}"))
                    .isEqualTo(result);
        }
    }

    @Test
    void tellsThatThereIsNoPassword() {
        Api.elements(Api.employee(sandbox).post("Users/SignUp?email=member301@example.com"));
        assertThat(api.done("MemberAuth/VerifyMemberCredentials", "{\"email\":\"member301@example.com\"}")
                        .getString("status"))
                .isEqualTo("NoPassword");
    }

    @Test
    void sendsACodeForOneUse() {
        String send = "MemberAuth/SendOneTimeCode";
        assertThat(api.done(send, "{\"memberId\":60,\"codeDestination\":\"Email\"}"))
                .isEmpty();
        String first = lastMailedToken();
        api.done(send, "{\"memberId\":60,\"codeDestination\":\"Sms\"}");
        String second = lastMailedToken();
        String wrong = second.equals("000000") ? "000001" : "000000";
        assertThat(verify(wrong).toString()).isEqualTo("{\"codeMatches\":false,\"memberId\":null}");
        if (!first.equals(second)) {
            assertThat(verify(first).getBoolean("codeMatches")).isFalse();
        }
        assertThat(verify(second).toString()).isEqualTo("{\"codeMatches\":true,\"memberId\":60}");
        assertThat(api.codes("MemberAuth/VerifyOneTimeCode", code(second))).containsExactly("Duplicated");

        api.done(send, "{\"memberId\":60}");
        clock.advance(Duration.ofMinutes(15));
        assertThat(api.codes("MemberAuth/VerifyOneTimeCode", code(lastMailedToken())))
                .containsExactly("Expired");

        assertThat(api.codes(send, "{\"memberId\":49}")).containsExactly("MemberNotFoundById");
        assertThat(api.codes(send, "{\"memberId\":804,\"codeDestination\":\"Sms\"}"))
                .containsExactly("MemberHasNoPhoneNumber");
    }

    @ParameterizedTest
    @CsvSource({"MemberAuth/VerifyCredentials, login", "MemberAuth/VerifyMemberCredentials, email"})
    void doesNotInsistOnAPassword(String command, String login) {
        JsonObject result = api.done(command, "{\"" + login + "\":\"anna@example.com\"}");
        assertThat(result.toString()).isEqualTo("{\"memberId\":null,\"status\":\"InvalidUsernameOrPassword\"}");
    }

    @Test
    void doesNotInsistOnACode() {
        api.done("MemberAuth/SendOneTimeCode", "{\"memberId\":60}");
        assertThat(api.done("MemberAuth/VerifyOneTimeCode", "{\"memberId\":60}").toString())
                .isEqualTo("{\"codeMatches\":false,\"memberId\":null}");
        assertThat(verify(lastMailedToken()).getBoolean("codeMatches")).isTrue();
    }

    private static String code(String code) {
        return "{\"memberId\":60,\"code\":\"" + code + "\"}";
    }

    private JsonObject verify(String code) {
        return api.done("MemberAuth/VerifyOneTimeCode", code(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"memberId\":\"x\",\"classId\":103}", "{\"memberId\":60}"})
    void doesNotUnderstandWhatIsNoCommand(String body) {
        HttpResponse<String> answer = api.post(BOOK, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Api.object(answer.body())).containsOnlyKeys("message", "modelState");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-AT,de;q=0.8 | Der Kurs wurde abgesagt.",
                "fr, de;q=0.5, en;q=0.7 | The class was called off.",
                "fr | The class was called off."
            })
    void speaksTheLanguageOfTheCaller(String languages, String message) {
        HttpResponse<String> answer = Api.send(api.request("v2.2/" + BOOK)
                .header("Accept-Language", languages)
                .POST(HttpRequest.BodyPublishers.ofString(booking(60, 105))));
        JsonObject error = Api.object(answer.body()).getJsonArray("errors").getJsonObject(0);
        assertThat(error).containsOnlyKeys("message", "property", "code", "nestedBusinessErrors", "data");
        assertThat(error.getString("message")).isEqualTo(message);
    }
}
