package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.control.ReceivedRequest;
import io.github.perfectgym4j.sandbox.junit.PerfectGymSandbox;
import io.github.perfectgym4j.sandbox.kit.ReceivedWebhook;
import io.github.perfectgym4j.sandbox.kit.SampleClass;
import io.github.perfectgym4j.sandbox.kit.SampleMember;
import io.github.perfectgym4j.sandbox.kit.WebhookInbox;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the test kit offers to tests of applications. */
@PerfectGymSandbox
class KitTest {

    private static final String BOOK = "ClassBooking/BookClass";

    private static String booking(SampleMember member, SampleClass fitnessClass) {
        return "{\"memberId\":" + member.id() + ",\"classId\":" + fitnessClass.id() + "}";
    }

    @Test
    void requestsAreKeptWithBodyAndStatus(Sandbox gym) {
        Api22 api = new Api22(gym);
        api.done(BOOK, booking(SampleMember.ANNA, SampleClass.UNLIMITED));
        api.codes(BOOK, booking(SampleMember.ANNA, SampleClass.UNLIMITED));
        Api.employee(gym).get("Classes/Classes?clubId=2&timestamp=0");

        List<ReceivedRequest> bookings = gym.received("BookClass");
        assertThat(bookings).extracting(ReceivedRequest::status).containsExactly(200, 499);
        assertThat(bookings.get(0).json().getInt("memberId")).isEqualTo(60);
        assertThat(bookings.get(0).json().getInt("classId")).isEqualTo(103);
        assertThat(gym.received("POST classbooking/bookclass")).hasSize(2);
        assertThat(gym.received("GET BookClass")).isEmpty();
        assertThat(gym.received("Class")).isEmpty();
        assertThat(gym.received("Classes/Classes"))
                .singleElement()
                .extracting(ReceivedRequest::query)
                .isEqualTo("clubId=2&timestamp=0");
        assertThat(gym.received()).hasSize(4);
    }

    @Test
    void passwordsOfRequestsAreNotInTheirTexts(Sandbox gym) {
        new Api22(gym).post("MemberAuth/Login", "{\"login\":\"anna@example.com\",\"password\":\"anna-password\"}");
        assertThat(gym.received().toString()).contains("MemberAuth/Login").doesNotContain("anna");
    }

    @Test
    void aLongBodyArrivesWholeAndIsKeptInPart(Sandbox gym) {
        String tail = "\"memberId\":60,\"classId\":103}";
        String body = "{" + " ".repeat(100_000) + tail;
        new Api22(gym).done(BOOK, body);
        assertThat(gym.received(BOOK)).singleElement().satisfies(request -> assertThat(request.body())
                .hasSize(65_536));
    }

    @Test
    void aFaultMayBeForOneMethod(Sandbox gym) {
        Api employee = Api.employee(gym);
        gym.switches().fail("POST Classes/BookClass").with(503).once();
        String path = "Classes/BookClass?classId=1677&userId=40";
        assertThat(employee.get(path).statusCode()).isNotEqualTo(503);
        assertThat(employee.post(path).statusCode()).isEqualTo(503);
        assertThat(employee.post(path).statusCode()).isEqualTo(200);
    }

    @Test
    void webhooksArriveInTheTest(Sandbox gym) throws InterruptedException {
        WebhookInbox inbox = gym.inbox(EventType.CLASSES_BOOKED);
        new Api22(gym).done(BOOK, booking(SampleMember.BEN, SampleClass.UNLIMITED));
        ReceivedWebhook webhook = inbox.next();
        assertThat(webhook.event()).isEqualTo(EventType.CLASSES_BOOKED);
        assertThat(webhook.data().getInt("userId")).isEqualTo(61);
        assertThat(webhook.data().getInt("timeTableEventId")).isEqualTo(103);
        assertThat(inbox.rest()).isEmpty();
        assertThatThrownBy(() -> inbox.next(Duration.ZERO)).isInstanceOf(AssertionError.class);
    }

    @Test
    void itIsMondayMorning(Sandbox gym) {
        gym.time().startAt(DayOfWeek.MONDAY, LocalTime.of(8, 0));
        Api22 api = new Api22(gym);
        OffsetDateTime start = OffsetDateTime.parse(
                api.answer("Classes/" + SampleClass.UNLIMITED.id()).getString("startDate"));
        assertThat(start.atZoneSameInstant(SandboxTime.ZONE))
                .satisfies(local -> assertThat(local.getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY))
                .satisfies(local -> assertThat(local.toLocalTime()).isEqualTo(LocalTime.of(8, 0)));

        String late = "{\"memberId\":60,\"classId\":" + SampleClass.TOO_LATE_TO_CANCEL.id() + "}";
        gym.time().advance(Duration.ofHours(2));
        assertThat(api.post(BOOK, late).statusCode()).isEqualTo(499);
        gym.reset();
        assertThat(api.post(BOOK, late).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "ANNA, FULL_WITHOUT_STANDBY, StandbyLimitReached",
        "ANNA, DELETED, EventIsDeleted",
        "ANNA, TOO_LATE_TO_BOOK, BookingTimeLimitExceeded",
        "ANNA, TOO_SOON_TO_BOOK, TooSoonToBook",
        "ANNA, NOT_BOOKABLE, UserNotAllowedToBook",
        "BLOCKED, UNLIMITED, BookingBlockedForUser",
        "IN_DEBT, UNLIMITED, UserOnFinancialDebit",
        "WITHOUT_CONTRACT, UNLIMITED, UserHasNoActiveContractInDate"
    })
    void samplesAreRefusedAsTheirNamesSay(SampleMember member, SampleClass fitnessClass, String code, Sandbox gym) {
        assertThat(new Api22(gym).codes(BOOK, booking(member, fitnessClass))).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "ANNA, FULL, true",
        "BEN, UNLIMITED, false",
        "BOOKER, DOCUMENTED, false",
        "ANNA, WITH_SEATS, false",
        "FIBO, TOO_LATE_TO_CANCEL, false"
    })
    void samplesAreBookedAsTheirNamesSay(
            SampleMember member, SampleClass fitnessClass, boolean isStandby, Sandbox gym) {
        assertThat(new Api22(gym).done(BOOK, booking(member, fitnessClass)).getBoolean("isStandby"))
                .isEqualTo(isStandby);
    }

    @ParameterizedTest
    @EnumSource
    void samplesSignIn(SampleMember member, Sandbox gym) {
        Api api = Api.signedIn(gym, member.email(), member.password());
        assertThat(Api.element(api.get("Users/User")).getInt("id")).isEqualTo((int) member.id());
    }
}
