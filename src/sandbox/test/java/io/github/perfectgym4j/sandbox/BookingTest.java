package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookingTest extends SandboxTest {

    private Api employee;

    @BeforeEach
    void signIn() {
        employee = Api.employee(sandbox);
    }

    private static String book(long classId, long userId) {
        return "Classes/BookClass?classId=" + classId + "&userId=" + userId;
    }

    private static String cancel(long classId, long userId) {
        return "Classes/CancelBooking?classId=" + classId + "&userId=" + userId;
    }

    private JsonObject userClass(long classId, long userId) {
        return Api.element(employee.get("Classes/UserClass?classId=" + classId + "&userId=" + userId));
    }

    @Test
    void booksAndGivesUpTheDocumentedClass() {
        JsonObject before = userClass(1677, 40);
        assertThat(before.getBoolean("booked")).isFalse();

        JsonObject booked = Api.element(employee.post("Classes/BookClass/?classId=1677&userId=40"));
        assertThat(booked.getBoolean("booked")).isTrue();
        assertThat(booked.getBoolean("standby")).isFalse();
        assertThat(booked.getInt("attendeesCount")).isEqualTo(8);
        assertThat(booked.getJsonNumber("timestamp").longValue()).isGreaterThan(1_300_000_000L);
        assertThat(Api.refusals(employee.post(book(1677, 40)))).containsExactly("ClassAlreadyBooked");

        JsonObject cancelled = Api.element(employee.post(cancel(1677, 40)));
        assertThat(cancelled.getBoolean("booked")).isFalse();
        assertThat(cancelled.getInt("attendeesCount")).isEqualTo(7);
        assertThat(cancelled.getJsonNumber("timestamp").longValue())
                .isGreaterThan(booked.getJsonNumber("timestamp").longValue());
        assertThat(Api.refusals(employee.post(cancel(1677, 40)))).containsExactly("ClassNotBooked");
    }

    @Test
    void booksForWhoeverSignedIn() {
        Api anna = Api.anna(sandbox);
        assertThat(Api.element(anna.post("Classes/BookClass?classId=1677")).getBoolean("booked"))
                .isTrue();
        assertThat(userClass(1677, 60).getBoolean("booked")).isTrue();
        assertThat(Api.element(anna.post("Classes/CancelBooking?classId=1677")).getBoolean("booked"))
                .isFalse();
    }

    @Test
    void putsAMemberOnStandbyAndMovesTheFirstUp() {
        assertThat(Api.element(employee.post(book(101, 60))).getBoolean("standby"))
                .isTrue();
        assertThat(Api.element(employee.post(book(101, 61))).getBoolean("booked"))
                .isFalse();

        assertThat(Api.element(employee.post(cancel(101, 2))).getInt("attendeesCount"))
                .isEqualTo(10);
        assertThat(userClass(101, 60).getBoolean("booked")).isTrue();
        assertThat(userClass(101, 60).getBoolean("standby")).isFalse();
        assertThat(userClass(101, 61).getBoolean("standby")).isTrue();

        assertThat(Api.element(employee.post(cancel(101, 61))).getBoolean("standby"))
                .isFalse();
        assertThat(userClass(101, 61).getInt("attendeesCount")).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "103, 41, BookingBlockedForUser",
        "103, 42, BookingWithDebitNotAllowed",
        "103, 43, BookingWithoutActiveContractNotAllowed",
        "103, 44, UserNotAllowedToAccessClub",
        "103, 45, BookingInZoneNotAllowed",
        "103, 49, InvalidUser/userId",
        "103, 4711, InvalidUser/userId",
        "4711, 40, InvalidPropertyId/classId",
        "102, 40, StandbyListLimitReached",
        "105, 40, BookingNotAllowed",
        "111, 40, BookingNotAllowed",
        "108, 40, BookingToLate",
        "112, 39, BookingToLate",
        "109, 40, BookingToSoon"
    })
    void refusesWhatTheRulesForbid(long classId, long userId, String refusal) {
        assertThat(Api.refusals(employee.post(book(classId, userId)))).containsExactly(refusal);
    }

    @Test
    void limitsBookingsADay() {
        Api.element(employee.post(book(103, 46)));
        assertThat(Api.refusals(employee.post(book(106, 46)))).containsExactly("DailyBookingLimitReached");
        Api.element(employee.post(book(103, 47)));
        assertThat(Api.refusals(employee.post(book(106, 47)))).containsExactly("DailyZoneBookingLimitReached");
    }

    @Test
    void limitsCancelling() {
        Api.element(employee.post(book(103, 48)));
        assertThat(Api.refusals(employee.post(cancel(103, 48)))).containsExactly("CancelLimitExceeded");
        Api.element(employee.post(book(110, 40)));
        assertThat(Api.refusals(employee.post(cancel(110, 40)))).containsExactly("ToLateToCancel");
        clock.advance(Duration.ofHours(2));
        assertThat(Api.refusals(employee.post(book(110, 39)))).containsExactly("BookingToLate");
    }

    @Test
    void refusesMissingParameters() {
        assertThat(Api.refusals(employee.post("Classes/BookClass")))
                .containsExactly("InvalidPropertyValue/classId", "InvalidPropertyValue/userId");
        assertThat(Api.refusals(employee.post("Classes/CancelBooking?userId=40")))
                .containsExactly("InvalidPropertyValue/classId");
    }

    @Test
    void numbersSeats() {
        assertThat(seats(107)).isEqualTo("[2,3,4,7,8]");
        assertThat(seats(103)).isEqualTo("[]");
        Api.element(employee.post(book(107, 40)));
        assertThat(seats(107)).isEqualTo("[3,4,7,8]");
        Api.element(employee.post(book(107, 39) + "&seatNumber=7"));
        assertThat(seats(107)).isEqualTo("[3,4,8]");
        assertThat(Api.refusals(employee.post(book(107, 38) + "&seatNumber=7")))
                .containsExactly("BookingRejected/seatNumber");
        assertThat(Api.refusals(employee.post(book(103, 38) + "&seatNumber=1")))
                .containsExactly("BookingRejected/seatNumber");
        Api.element(employee.post(cancel(107, 40)));
        assertThat(seats(107)).isEqualTo("[2,3,4,8]");
    }

    private String seats(long classId) {
        String body =
                employee.get("Classes/AvailableSeatNumbers?classId=" + classId).body();
        return Api.object(body).getJsonArray("elements").toString();
    }

    @Test
    void showsOnlyAttendeesWhoAgreed() {
        Api.element(employee.post(book(103, 60)));
        Api.element(employee.post(book(103, 61)));
        assertThat(Api.elements(employee.get("Classes/WhoIsIn/?classId=103")))
                .extracting(row -> row.getInt("id"))
                .containsExactly(3, 60);
    }

    @Test
    void notesPresenceFromBodyOrQuery() {
        assertThat(Api.elements(employee.post(
                        "Classes/UserPresence", "{\"classId\": 6, \"userId\": \"25\", \"isPresent\": true}")))
                .isEmpty();
        assertThat(userClass(6, 25).getBoolean("attended")).isTrue();
        Api.elements(employee.post("Classes/UserPresence?classId=6&userId=25&isPresent=False"));
        assertThat(userClass(6, 25).getBoolean("attended")).isFalse();

        assertThat(Api.refusals(employee.post("Classes/UserPresence", "{}")))
                .containsExactly(
                        "InvalidPropertyValue/classId",
                        "InvalidPropertyValue/userId",
                        "InvalidPropertyValue/isPresent");
        assertThat(Api.refusals(employee.post("Classes/UserPresence?classId=6&userId=40&isPresent=true")))
                .containsExactly("InvalidPropertyValue/userId");
        assertThat(Api.refusals(employee.post("Classes/UserPresence", "no json")))
                .containsExactly("InvalidPropertyValue");
    }

    @Test
    void givesAwayNoPlaceTwice() {
        // 107 has five places left and five entries in the waiting list; thirty-nine members want one at once, of whom
        // one is a tombstone.
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            CompletableFuture.allOf(IntStream.rangeClosed(2, 40)
                            .mapToObj(user -> CompletableFuture.runAsync(() -> employee.post(book(107, user)), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            threads.shutdown();
        }
        assertThat(userClass(107, 1).getInt("attendeesCount")).isEqualTo(10);
        assertThat(seats(107)).isEqualTo("[]");
        assertThat(IntStream.rangeClosed(2, 40)
                        .filter(user -> user != 10)
                        .filter(user -> userClass(107, user).getBoolean("standby"))
                        .count())
                .isEqualTo(5);
        assertThat(sandbox.switches().counts().requests("POST", "Classes/BookClass"))
                .isEqualTo(39);
    }
}
