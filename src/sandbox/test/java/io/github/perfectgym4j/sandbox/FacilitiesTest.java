package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Courts and lanes of version 2.2; it is Saturday, 13 o'clock in the club. */
class FacilitiesTest extends SandboxTest {

    private static final String OPTIONS = "FacilityBookings/GetFacilityBookingOptions";
    private static final String BOOK = "FacilityBookings/BookFacility";
    private static final String CANCEL = "FacilityBookings/Cancel";
    private static final String SUNDAY = "2026-11-22T";

    private Api22 api;

    @BeforeEach
    void setUp() {
        api = new Api22(sandbox);
    }

    private static String booking(long member, long rule, long zone, int minutes, String start, String more) {
        return "{\"memberId\":%d,\"ruleId\":%d,\"zoneId\":%d,\"durationInMinutes\":%d,\"startDate\":\"%s\"%s}"
                .formatted(member, rule, zone, minutes, start, more);
    }

    private JsonObject book(long member, long rule, long zone, String start) {
        return api.done(BOOK, booking(member, rule, zone, 60, SUNDAY + start, ""));
    }

    private static String cancel(JsonObject booked, String more) {
        return "{\"facilityBookingId\":%d%s}".formatted(booked.getInt("facilityBookingId"), more);
    }

    /** The zones that are free at each start, for bookings of an hour: {@code 10:00 [291,292]}. */
    private List<String> free(long member, long kind, String from, String to) {
        String body = "{\"memberId\":%d,\"clubId\":2,\"clubZoneTypeId\":%d,\"from\":\"%s\",\"to\":\"%s\"}"
                .formatted(member, kind, SUNDAY + from, SUNDAY + to);
        return api.done(OPTIONS, body).getJsonArray("durations").getValuesAs(JsonObject.class).stream()
                .filter(duration -> duration.getInt("durationInMinutes") == 60)
                .flatMap(duration -> duration.getJsonArray("startTimeOptions").getValuesAs(JsonObject.class).stream())
                .map(start -> start.getString("start").substring(11, 16) + " " + start.getJsonArray("zoneIds"))
                .toList();
    }

    /** What is due just now is no debt yet. */
    private BigDecimal balance(long member, String name) {
        clock.advance(Duration.ofSeconds(1));
        return ((JsonNumber) api.answer("MemberBalances/" + member).get(name)).bigDecimalValue();
    }

    @Test
    void offersNothingThatIsTaken() {
        assertThat(free(61, 2, "09:00", "11:30"))
                .containsExactly(
                        "09:00 [291,292]",
                        "09:30 [291,292]",
                        "10:00 [291,292]",
                        "10:30 [291,292]",
                        "11:00 [291,292]",
                        "11:30 [291,292]");
        JsonObject booked = book(60, 1, 291, "10:00");
        // A quarter of an hour to set up, and one to cool down.
        assertThat(free(61, 2, "08:00", "11:30"))
                .containsExactly(
                        "08:00 [291,292]",
                        "08:30 [291,292]",
                        "09:00 [292]",
                        "09:30 [292]",
                        "10:00 [292]",
                        "10:30 [292]",
                        "11:00 [292]",
                        "11:30 [291,292]");
        assertThat(free(60, 2, "10:00", "10:30")).isEmpty();
        assertThat(api.codes(BOOK, booking(61, 1, 291, 60, SUNDAY + "10:30", "")))
                .containsExactly("OtherCalendarEventBookedInZoneAtRequestedTime");
        assertThat(api.codes(BOOK, booking(61, 1, 291, 60, SUNDAY + "11:00", "")))
                .containsExactly("SetupTimeConflict");
        assertThat(api.codes(BOOK, booking(60, 1, 292, 60, SUNDAY + "10:00", "")))
                .containsExactly("UserHasBookingThatTime");
        api.done(BOOK, booking(60, 1, 292, 60, SUNDAY + "10:00", ",\"bookDespiteOverlappingEvents\":true"));
        assertThat(api.codes(BOOK, booking(60, 1, 292, 60, SUNDAY + "14:00", "")))
                .containsExactly("BookingRuleDayLimitExceeded");

        api.done(CANCEL, cancel(booked, ",\"cancelReasonId\":2"));
        JsonObject row = api.answer("FacilityBookings/" + booked.getInt("facilityBookingId"), "$expand=cancelReason");
        assertThat(row.getBoolean("isCancelled")).isTrue();
        assertThat(row.getJsonObject("cancelReason").getString("name")).isEqualTo("Weather");
        assertThat(free(61, 2, "10:00", "10:00")).containsExactly("10:00 [291]");
    }

    @Test
    void givesTheMoneyBack() {
        // Monday: in time for the refund.
        String start = "2026-11-23T10:00:00";
        BigDecimal before = balance(60, "currentBalance");
        JsonObject unpaid = api.done(BOOK, booking(60, 1, 291, 60, start, ",\"comments\":\"Two rackets\""));
        assertThat(unpaid.get("transactionId")).isEqualTo(JsonValue.NULL);
        assertThat(balance(60, "currentBalance")).isEqualByComparingTo(before.subtract(new BigDecimal(20)));
        api.done(CANCEL, cancel(unpaid, ",\"cancelReasonId\":1"));
        assertThat(balance(60, "currentBalance")).isEqualByComparingTo(before);
        assertThat(balance(60, "prepaidBalance")).isEqualByComparingTo("0");

        JsonObject paid = api.done(BOOK, booking(60, 1, 291, 60, start, ""));
        String link = "{\"memberId\":60,\"returnUrl\":\"https://shop.example.com\",\"contractTransactionIds\":["
                + paid.getInt("contractChargeId") + "]}";
        Page22.pay(api.done("ClientPortal/GeneratePaymentLink", link).getString("url"));
        assertThat(balance(60, "currentBalance")).isEqualByComparingTo(before);
        api.done(CANCEL, cancel(paid, ",\"customCancelReasonIdText\":\"Rain\""));
        assertThat(balance(60, "currentBalance")).isEqualByComparingTo(before);
        assertThat(balance(60, "prepaidBalance")).isEqualByComparingTo("20");
        assertThat(api.rows("Transactions", "$filter=memberId eq 60 and isRefund eq true"))
                .hasSize(1);
        assertThat(api.codes(CANCEL, cancel(paid, ",\"cancelReasonId\":1")))
                .containsExactly("FacilityBookingHasAlreadyBeenCancelled");
    }

    @Test
    void givesNothingBackWhenItIsTooLate() {
        BigDecimal before = balance(60, "currentBalance");
        JsonObject booked = book(60, 1, 291, "10:00");
        String wanted = ",\"cancelReasonId\":1,\"customRefundOptions\":{\"refundPolicy\":\"FullRefund\"%s}";
        assertThat(api.codes(CANCEL, cancel(booked, wanted.formatted(""))))
                .containsExactly("AllowedCancellationTimeHasExpired");
        api.done(CANCEL, cancel(booked, ",\"cancelReasonId\":1"));
        assertThat(balance(60, "currentBalance")).isEqualByComparingTo(before.subtract(new BigDecimal(20)));
        assertThat(api.codes(BOOK, booking(60, 1, 291, 60, SUNDAY + "12:00", "")))
                .containsExactly("UserDontMeetDebtRequirements");

        BigDecimal ofOther = balance(61, "currentBalance");
        JsonObject other = book(61, 1, 291, "12:00");
        api.done(CANCEL, cancel(other, wanted.formatted(",\"ignoreMaxTimeToCancelForReturn\":true")));
        assertThat(balance(61, "currentBalance")).isEqualByComparingTo(ofOther);
    }

    @Test
    void takesAProductOrSellsOne() {
        String start = "2026-11-23T10:00:00";
        JsonObject booked = api.done(BOOK, booking(43, 2, 291, 60, start, ""));
        assertThat(booked.get("contractChargeId")).isEqualTo(JsonValue.NULL);
        JsonObject sale = api.answer("Transactions/" + booked.getInt("transactionId"));
        assertThat(sale.getInt("productId")).isEqualTo(2);
        assertThat(api.rows("CashlessDebitPosTransactions", "$filter=memberId eq 43"))
                .hasSize(1);
        assertThat(api.rows("MemberProducts", "$filter=memberId eq 43"))
                .extracting(row -> row.getInt("currentQuantity"))
                .containsExactly(0);
        api.done(CANCEL, cancel(booked, ",\"cancelReasonId\":1"));
        assertThat(api.rows("MemberProducts", "$filter=memberId eq 43", "$orderby=id"))
                .extracting(row -> row.getInt("currentQuantity"))
                .containsExactly(0, 1);

        clock.advance(Duration.ofMinutes(1));
        JsonObject again = api.done(BOOK, booking(43, 2, 291, 60, start, ""));
        assertThat(again.get("transactionId")).isEqualTo(JsonValue.NULL);
        assertThat(api.codes(BOOK, booking(43, 2, 292, 60, "2026-11-24T10:00:00", "")))
                .containsExactly("UserDontHaveRequiredProducts");
    }

    @Test
    void sharesAPoolLaneByLane() {
        String lanes = ",\"numberOfSlots\":2";
        api.done(BOOK, booking(60, 3, 293, 60, SUNDAY + "10:00", lanes));
        api.done(BOOK, booking(61, 3, 293, 90, SUNDAY + "10:30", lanes));
        assertThat(api.codes(BOOK, booking(62, 3, 293, 60, SUNDAY + "10:00", ",\"numberOfSlots\":1")))
                .containsExactly("ZoneCapacityExceeded");
        assertThat(free(62, 3, "09:00", "12:00"))
                .containsExactly("09:00 [293]", "09:30 [293]", "11:00 [293]", "11:30 [293]", "12:00 [293]");
        api.done(BOOK, booking(62, 3, 293, 60, SUNDAY + "11:00", lanes));
        JsonObject row = api.rows("FacilityBookings", "$filter=memberId eq 62").get(0);
        assertThat(row.getInt("numberOfBookedSlots")).isEqualTo(2);
        assertThat(row.getBoolean("isEntireZoneBooking")).isFalse();
    }

    @Test
    void opensAndClosesZones() {
        String add =
                "{\"clubId\":2,\"clubZoneIds\":[291],\"dateFrom\":\"2026-11-22\",\"dateTo\":\"2026-11-22\",\"startTime\":\"09:10\",\"endTime\":\"11:10\"%s}";
        assertThat(api.done("ClubZoneAvailability/Add", add.formatted("")).get("backgroundJobId"))
                .isEqualTo(JsonValue.NULL);
        assertThat(free(60, 2, "08:00", "08:00")).containsExactly("08:00 [291,292]");
        api.done("ClubZoneAvailability/Add", add.formatted(",\"overrideConflicts\":true"));
        // Starts are counted from the opening.
        assertThat(free(60, 2, "08:30", "11:00"))
                .containsExactly(
                        "08:30 [292]",
                        "09:00 [292]",
                        "09:10 [291]",
                        "09:30 [292]",
                        "09:40 [291]",
                        "10:00 [292]",
                        "10:10 [291]",
                        "10:30 [292]",
                        "11:00 [292]");
        int open = api.ids(
                        "ClubZoneAvailabilities",
                        "$filter=clubZoneId eq 291 and isDeleted eq false",
                        "$orderby=startDate",
                        "$top=2")
                .get(1);
        assertThat(api.answer("ClubZoneAvailabilities/" + open).getString("startDate"))
                .startsWith("2026-11-22T09:10");
        assertThat(api.done("ClubZoneAvailability/Remove", "{\"clubZoneAvailabilityId\":" + open + "}"))
                .isEmpty();
        assertThat(api.answer("ClubZoneAvailabilities/" + open).getBoolean("isDeleted"))
                .isTrue();
        assertThat(free(60, 2, "08:00", "08:00")).containsExactly("08:00 [292]");
        api.done(
                "ClubZoneAvailability/RemoveForDateRange",
                "{\"clubId\":2,\"clubZoneIds\":[291,292],\"startDate\":\"2026-11-21\",\"endDate\":\"2026-12-31\",\"cancelMode\":\"Weekly\",\"daysOfWeekToRemoveAvailability\":[\"Sunday\"]}");
        assertThat(api.codes(BOOK, booking(60, 1, 292, 60, SUNDAY + "10:00", "")))
                .containsExactly("ClubZoneIsUnavailable");
        api.done(BOOK, booking(60, 1, 292, 60, "2026-11-23T10:00", ""));
        assertThat(api.post("ClubZoneAvailability/Remove", "{\"clubZoneAvailabilityId\":" + open + "}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void opensEveryOtherWeek() {
        api.done(
                "ClubZoneAvailability/Add",
                "{\"clubId\":2,\"clubZoneIds\":[293],\"dateFrom\":\"2027-01-01\",\"dateTo\":\"2027-01-31\",\"startTime\":\"08:00\",\"endTime\":\"PT10H\",\"recurrencePattern\":\"BiWeekly\",\"availabilityDays\":[\"Friday\",\"Sunday\"],\"customZoneCapacity\":1}");
        assertThat(api.rows(
                        "ClubZoneAvailabilities", "$filter=startDate gt 2026-12-31T00:00:00Z", "$orderby=startDate"))
                .extracting(row -> row.getString("startDate").substring(0, 10) + " " + row.getInt("customZoneCapacity"))
                .containsExactly(
                        "2027-01-01 1", "2027-01-03 1", "2027-01-15 1", "2027-01-17 1", "2027-01-29 1", "2027-01-31 1");
    }

    @ParameterizedTest
    @CsvSource({
        "4711, 1, 291, 60, 2026-11-22T10:00, '', UserDoesNotExist",
        "60, 4711, 291, 60, 2026-11-22T10:00, '', BookingRuleDoesNotExist",
        "60, 1, 4711, 60, 2026-11-22T10:00, '', ClubZoneDoesNotExist",
        "60, 4, 291, 60, 2026-11-22T10:00, '', BookingDefinitionIsNotActive",
        "60, 1, 293, 60, 2026-11-22T10:00, '', NoBookingOptionFound",
        "60, 1, 291, 60, 2026-11-22T10:10, '', NoBookingOptionFound",
        "60, 1, 291, 45, 2026-11-22T10:00, '', InvalidBookingDuration",
        "60, 1, 291, 180, 2026-11-22T10:00, '', MaxBookingDurationExceeded",
        "60, 3, 293, 30, 2026-11-22T10:00, 1, MinBookingDurationExceeded",
        "60, 3, 293, 60, 2026-11-22T10:00, '', NoNumberOfSlotsProvided",
        "60, 3, 293, 60, 2026-11-22T10:00, 3, MaxNumberOfSlotsPerBookingLimitExceeded",
        "60, 1, 291, 60, 2026-11-22T10:00, 1, NumberOfSlotsWithEntireZoneBooking",
        "60, 1, 291, 60, 2026-11-21T12:00, '', BookingIsInThePast",
        "60, 1, 291, 60, 2026-11-21T11:59:59Z, '', BookingIsInThePast",
        "60, 1, 291, 60, 2026-11-21T14:30, '', TooLateToBookFacility",
        "60, 1, 291, 60, 2026-11-28T13:30, '', TooSoonToBookFacility",
        "60, 1, 291, 60, 2026-11-22T19:30, '', ClubZoneIsUnavailable",
        "60, 1, 291, 60, 2026-11-22T17:30, '', BookingRuleIsUnavailableAtRequestedTime",
        "41, 1, 291, 60, 2026-11-22T10:00, '', UserHasBlockingNote",
        "43, 1, 291, 60, 2026-11-22T10:00, '', UserDontHaveAnyActiveContract",
        "42, 1, 291, 60, 2026-11-22T10:00, '', UserDontMeetDebtRequirements",
        "60, 5, 293, 60, 2026-11-22T10:00, 1, UserHasActiveContract",
        "60, 6, 293, 60, 2026-11-22T10:00, 1, UserDontHaveRequiredPaymentPlan"
    })
    void refusesToBook(long member, long rule, long zone, int minutes, String start, String slots, String code) {
        String more = slots.isEmpty() ? "" : ",\"numberOfSlots\":" + slots;
        assertThat(api.codes(BOOK, booking(member, rule, zone, minutes, start, more)))
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "',\"cancelReasonId\":1,\"customCancelReasonIdText\":\"Rain\"' | BothCancellationReasonsUsed",
                "',\"cancelReasonId\":3' | CancelReasonDeletedOrDeactivated",
                "',\"cancelReasonId\":4711' | CancelReasonDeletedOrDeactivated",
                "',\"cancelReasonId\":1,\"customRefundOptions\":{\"refundPolicy\":\"MakeUpProduct\",\"refundProductId\":4711,\"ignoreMaxTimeToCancelForReturn\":true}' | InvalidMakeupProductId",
            })
    void refusesToCancel(String more, String code) {
        JsonObject booked = book(60, 1, 291, "10:00");
        assertThat(api.codes(CANCEL, cancel(booked, more))).containsExactly(code);
        assertThat(api.codes(CANCEL, cancel(booked, ",\"customCancelReasonIdText\":\"" + "x".repeat(201) + "\"")))
                .containsExactly("CustomCancellationReasonNameToLong");
        assertThat(api.post(CANCEL, cancel(booked, "")).statusCode()).isEqualTo(400);
        assertThat(api.codes(CANCEL, "{\"facilityBookingId\":1,\"cancelReasonId\":1}"))
                .containsExactly("ObjectNotFound");
    }

    @Test
    void cancelsAfterTheStartOnlyIfForced() {
        JsonObject booked = book(60, 1, 291, "10:00");
        clock.advance(Duration.ofMinutes(21 * 60 + 30));
        assertThat(api.codes(CANCEL, cancel(booked, ",\"cancelReasonId\":1"))).containsExactly("BookingIsInThePast");
        clock.advance(Duration.ofHours(1));
        assertThat(api.codes(CANCEL, cancel(booked, ",\"cancelReasonId\":1"))).containsExactly("BookingIsCompleted");
        assertThat(api.answer("FacilityBookings/" + booked.getInt("facilityBookingId"))
                        .getBoolean("isCompleted"))
                .isTrue();
        api.done(
                CANCEL,
                cancel(booked, ",\"cancelReasonId\":1,\"forceOptions\":{\"forceEvenIfBookingIsCompleted\":true}"));
    }

    @ParameterizedTest
    @CsvSource({
        "4711, 2, 2, 10:00, 12:00, UserDoesNotExist",
        "60, 4711, 2, 10:00, 12:00, ClubDoesNotExist",
        "60, 2, 4711, 10:00, 12:00, ClubZoneTypeDoesNotExist",
        "60, 2, 2, 10:00, 14:01, InvalidDateRange",
        "60, 2, 2, 10:00, 09:00, InvalidDateRange"
    })
    void refusesToOffer(long member, long club, long kind, String from, String to, String code) {
        assertThat(api.codes(
                        OPTIONS,
                        "{\"memberId\":%d,\"clubId\":%d,\"clubZoneTypeId\":%d,\"from\":\"%s\",\"to\":\"%s\"}"
                                .formatted(member, club, kind, SUNDAY + from, SUNDAY + to)))
                .containsExactly(code);
    }
}
