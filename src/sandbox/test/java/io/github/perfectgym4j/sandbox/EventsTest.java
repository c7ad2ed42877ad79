package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.control.DateStyle;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each of the twelve events, by all operations that make it happen. */
class EventsTest extends SandboxTest {

    private Receiver receiver;
    private Api employee;
    private Api22 api;

    @BeforeEach
    void setUp() {
        receiver = new Receiver();
        sandbox.webhooks().register(receiver.url(), EventType.values());
        assertThat(receiver.next().method()).isEqualTo("GET");
        employee = Api.employee(sandbox);
        api = new Api22(sandbox);
    }

    @AfterEach
    void nothingMoreWasTold() throws InterruptedException {
        assertThat(sandbox.webhooks().awaitDelivered(Duration.ofSeconds(20))).isTrue();
        assertThat(receiver.rest()).isEmpty();
        receiver.close();
    }

    private static String told(EventType type, long memberId) {
        return type.code() + " {\"userId\":" + memberId + "}";
    }

    private static String told(EventType type, long memberId, String subject, long id) {
        return type.code() + " {\"userId\":" + memberId + ",\"" + subject + "\":" + id + "}";
    }

    private static String ofClass(EventType type, long memberId, long classId) {
        return told(type, memberId, "timeTableEventId", classId);
    }

    private static String command(long memberId, long classId) {
        return "{\"memberId\":" + memberId + ",\"classId\":" + classId + "}";
    }

    private void book(String version, long memberId, long classId) {
        if (version.equals("1")) {
            Api.element(employee.post("Classes/BookClass?classId=" + classId + "&userId=" + memberId));
        } else {
            api.done("ClassBooking/BookClass", command(memberId, classId));
        }
    }

    private void cancel(String operation, long memberId, long classId) {
        if (operation.equals("Classes/CancelBooking")) {
            Api.element(employee.post(operation + "?classId=" + classId + "&userId=" + memberId));
        } else if (operation.endsWith("CancelSingleBooking")) {
            long id = api.ids("ClassBookings", "$filter=memberId eq " + memberId + " and classId eq " + classId)
                    .get(0);
            api.done(operation, "{\"bookingId\":" + id + "}");
        } else {
            api.done(operation, command(memberId, classId));
        }
    }

    @Test
    void writesTheEnvelopeOfTheContract() {
        book("2.2", 60, 103);
        Receiver.Call call = receiver.next();
        assertThat(call.method()).isEqualTo("POST");
        assertThat(call.contentType()).startsWith("application/json");
        assertThat(call.body())
                .isEqualTo("{\"event\":\"ClassesBooked\",\"triggeredDate\":\"2026-11-21T13:00:00+01:00\","
                        + "\"data\":{\"userId\":60,\"timeTableEventId\":103}}");
        sandbox.switches().dateStyle(DateStyle.UTC);
        book("1", 61, 103);
        assertThat(Api.object(receiver.next().body()).getString("triggeredDate"))
                .isEqualTo("2026-11-21T12:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "1, Classes/CancelBooking",
        "2.2, ClassBooking/CancelSingleBooking",
        "2.2, ClassBooking/CancelMemberBookingsForClass"
    })
    void tellsOfBookingsAndOfWhoMovesUp(String version, String cancelling) {
        book(version, 62, 103);
        book(version, 60, 101);
        book(version, 61, 101);
        cancel(cancelling, 2, 101);
        cancel(cancelling, 61, 101);
        assertThat(receiver.next(6))
                .containsExactly(
                        ofClass(EventType.CLASSES_BOOKED, 62, 103),
                        ofClass(EventType.CLASSES_BOOKED_ON_STANDBY_LIST, 60, 101),
                        ofClass(EventType.CLASSES_BOOKED_ON_STANDBY_LIST, 61, 101),
                        ofClass(EventType.CLASSES_BOOKING_CANCELLED, 2, 101),
                        ofClass(EventType.CLASSES_BOOKING_PROMOTED_FROM_STANDBY_LIST, 60, 101),
                        ofClass(EventType.CLASSES_BOOKING_CANCELLED, 61, 101));
    }

    @Test
    void tellsOfEachPlace() {
        api.done("ClassBooking/BookClassMultipleTimes", "{\"memberId\":60,\"classId\":107,\"numberOfSlots\":2}");
        cancel("ClassBooking/CancelMemberBookingsForClass", 60, 107);
        assertThat(receiver.next(4))
                .containsExactly(
                        ofClass(EventType.CLASSES_BOOKED, 60, 107),
                        ofClass(EventType.CLASSES_BOOKED, 60, 107),
                        ofClass(EventType.CLASSES_BOOKING_CANCELLED, 60, 107),
                        ofClass(EventType.CLASSES_BOOKING_CANCELLED, 60, 107));
    }

    @Test
    void tellsNothingOfWhatIsRefusedOrNoChange() {
        api.codes("ClassBooking/BookClass", command(60, 105));
        Api.refusals(employee.post("Classes/BookClass?classId=102&userId=60"));
        sandbox.history().fill(100);
        sandbox.history().touch(5);
    }

    @Test
    void tellsOfChangesBehindTheBack() {
        sandbox.history().fill(1);
        sandbox.history().cancel(1);
        assertThat(receiver.next().toString()).startsWith(EventType.CLASSES_BOOKING_CANCELLED.code());
    }

    @Test
    void tellsOfPersonalTrainings() {
        String booking = "Classes/BookClass/PersonalTraining?title=Stretching&startDate=2026-11-25T10:00:00"
                + "&endDate=2026-11-25T11:00:00&clubId=2&employeeId=1677";
        Api anna = Api.anna(sandbox);
        long id = Api.element(anna.post(booking)).getInt("id");
        assertThat(desk("canceltraining?id=" + id).statusCode()).isEqualTo(204);
        assertThat(desk("canceltraining?id=" + id).statusCode()).isEqualTo(400);
        long again = Api.element(anna.post(booking)).getInt("id");
        assertThat(again).isNotEqualTo(id);
        sandbox.frontDesk().cancelPersonalTraining(again);
        String key = "personalTrainingBookingId";
        assertThat(receiver.next(4))
                .containsExactly(
                        told(EventType.PERSONAL_TRAINING_BOOKED, 60, key, id),
                        told(EventType.PERSONAL_TRAINING_BOOKING_CANCELLED, 60, key, id),
                        told(EventType.PERSONAL_TRAINING_BOOKED, 60, key, again),
                        told(EventType.PERSONAL_TRAINING_BOOKING_CANCELLED, 60, key, again));
    }

    private HttpResponse<String> desk(String path) {
        return Api.send(HttpRequest.newBuilder(URI.create(sandbox.root() + "/frontdesk/" + path))
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    @Test
    void tellsOfNewContracts() {
        JsonArray contracts = Api.element(
                        employee.post("Users/Contract?userId=43", "{" + UserContractsTest.PLAN_45 + "}"))
                .getJsonArray("contracts");
        assertThat(receiver.next())
                .hasToString(told(
                        EventType.CONTRACT_CREATED,
                        43,
                        "contractId",
                        contracts.getJsonObject(0).getInt("id")));
    }

    @Test
    void tellsOfPaymentsOnceForEachContract() {
        pay(40, "60");
        pay(803, "250");
        Api.element(employee.post(
                "Payments/PayWithCreditCard", "{\"userId\":236,\"feeIds\":[3889,3890],\"totalAmount\":22.85}"));
        Api.element(employee.post("Payments/Prepaid", "{\"userId\":40,\"totalAmount\":5}"));
        assertThat(receiver.next(3))
                .containsExactly(
                        told(EventType.CONTRACT_PAYMENT_DONE, 40, "contractId", 20_040),
                        told(EventType.CONTRACT_PAYMENT_DONE, 803, "contractId", 21_001),
                        told(EventType.CONTRACT_PAYMENT_DONE, 803, "contractId", 21_002));
    }

    private void pay(long memberId, String amount) {
        Api.element(employee.post(
                "Payments/ManualContractPayment?userId=" + memberId,
                "{\"paidAmount\":" + amount + ",\"contractTransactionType\":\"Manual\"}"));
    }

    @Test
    void tellsOfChangedMembers() {
        Api.element(employee.put("Users/User?userId=3", "{\"lastName\":\"Neu\"}"));
        Api.element(employee.post("Users/MembershipCard?userId=70", "{\"cardNumber\":\"C-1\"}"));
        Api.element(employee.post("Users/Agreements", "{\"userId\":4,\"agreementIds\":[2]}"));
        assertThat(receiver.next(4))
                .containsExactly(
                        told(EventType.USER_MODIFIED, 3),
                        told(EventType.USER_MODIFIED, 70),
                        told(EventType.USER_MODIFIED, 4),
                        told(EventType.AGREEMENT_ANSWER_MODIFIED, 4));
    }

    @Test
    void tellsOfMembersChangedByVersion2() {
        api.done("Members/UpdateMemberDetails", "{\"memberId\":3,\"personalData\":{\"lastName\":\"Neu\"}}");
        api.done("MemberCards/AssignCard", "{\"memberId\":70,\"cardNumber\":\"C-11\"}");
        api.done("Members/AddTags", "{\"memberIds\":[60,61],\"tags\":[\"VIP\"]}");
        api.done("Members/AddMemberNote", "{\"memberId\":60,\"note\":\"Nothing that others need to know\"}");
        api.done(
                "MemberAgreements/SetOrUpdate",
                "{\"memberId\":4,\"agreements\":[{\"agreementId\":2,\"agreementAnswer\":false}]}");
        JsonObject added = api.done(
                "Members/AddContractMember",
                "{\"homeClubId\":2,\"personalData\":{\"firstName\":\"Nina\",\"lastName\":\"New\",\"email\":\"n@example.com\"},"
                        + "\"contractData\":{" + UserContractsTest.PLAN_45.replace("signDate", "signUpDate") + "}}");
        assertThat(receiver.next(7))
                .containsExactly(
                        told(EventType.USER_MODIFIED, 3),
                        told(EventType.USER_MODIFIED, 70),
                        told(EventType.USER_MODIFIED, 60),
                        told(EventType.USER_MODIFIED, 61),
                        told(EventType.USER_MODIFIED, 4),
                        told(EventType.AGREEMENT_ANSWER_MODIFIED, 4),
                        told(
                                EventType.CONTRACT_CREATED,
                                added.getInt("memberId"),
                                "contractId",
                                added.getInt("contractId")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2.2"})
    void tellsOfAttendance(String version) {
        for (boolean isPresent : List.of(true, true, false)) {
            if (version.equals("1")) {
                assertThat(employee.post(
                                        "Classes/UserPresence",
                                        "{\"classId\":6,\"userId\":25,\"isPresent\":" + isPresent + "}")
                                .statusCode())
                        .isEqualTo(200);
            } else {
                long id = api.ids("ClassBookings", "$filter=memberId eq 25 and classId eq 6")
                        .get(0);
                api.done(
                        "ClassBooking/SetMembersPresenceOnClass",
                        "{\"bookingId\":" + id + ",\"isPresent\":" + isPresent + "}");
            }
        }
        assertThat(receiver.next(2))
                .containsExactly(told(EventType.USER_PRESENCE_CHANGED, 25), told(EventType.USER_PRESENCE_CHANGED, 25));
    }

    @Test
    void tellsOfScannedCards() {
        assertThat(desk("scancard?memberId=4&clubId=2").body()).isEqualTo("{\"isAdmitted\":true}");
        assertThat(isPresent(4)).isTrue();
        assertThat(sandbox.frontDesk().scanCard(4, 2)).isTrue();
        assertThat(isPresent(4)).isFalse();
        assertThat(sandbox.frontDesk().scanCard(40, 2)).isFalse();
        assertThat(desk("scancard?memberId=49&clubId=2").statusCode()).isEqualTo(400);
        assertThat(receiver.next(5))
                .containsExactly(
                        told(EventType.USER_CARD_SCANNED, 4),
                        told(EventType.USER_PRESENCE_CHANGED, 4),
                        told(EventType.USER_CARD_SCANNED, 4),
                        told(EventType.USER_PRESENCE_CHANGED, 4),
                        told(EventType.USER_CARD_SCANNED, 40));
        JsonObject visit = Api.elements(employee.get("Users/ClubVisits?userId=4&timestamp=0")).stream()
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(visit.getInt("userId")).isEqualTo(4);
        assertThat(visit.getString("exitDate")).isEqualTo("2026-11-21T13:00:00");
    }

    private boolean isPresent(long memberId) {
        return Api.element(employee.get("Users/User?userId=" + memberId)).getBoolean("presentInClub");
    }
}
