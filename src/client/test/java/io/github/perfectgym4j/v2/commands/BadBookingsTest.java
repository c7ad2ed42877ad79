package io.github.perfectgym4j.v2.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.v2.Version22Test;
import io.github.perfectgym4j.v2.classpass.CancelReservation;
import io.github.perfectgym4j.v2.classpass.ClassPassClient;
import io.github.perfectgym4j.v2.classpass.ClassPassUser;
import io.github.perfectgym4j.v2.classpass.Pagination;
import io.github.perfectgym4j.v2.classpass.Reservation;
import io.github.perfectgym4j.v2.courses.CoursesClient;
import io.github.perfectgym4j.v2.courses.EnrollMemberToGroup;
import io.github.perfectgym4j.v2.facilities.AddZoneAvailability;
import io.github.perfectgym4j.v2.facilities.GetFacilityBookingOptions;
import io.github.perfectgym4j.v2.facilities.RemoveZoneAvailabilities;
import io.github.perfectgym4j.v2.facilities.Weekday;
import io.github.perfectgym4j.v2.payments.PaymentType;
import io.github.perfectgym4j.v2.products.AddPosPurchaseTransaction;
import io.github.perfectgym4j.v2.products.ProductsClient;
import io.github.perfectgym4j.v2.products.UseProduct;
import io.github.perfectgym4j.v2.products.WarehouseDocumentItem;
import io.github.perfectgym4j.v2.training.GetTrainerAvailabilityBlocks;
import io.github.perfectgym4j.v2.training.GetTrainerAvailabilitySlots;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bookings and sales that the contract makes certain to be wrong are not sent, nor are such questions for them. */
class BadBookingsTest extends Version22Test {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate DAY_BEFORE = DAY.minusDays(1);
    private static final LocalDateTime NOON = DAY.atTime(12, 0);
    private static final LocalDateTime BEFORE_NOON = NOON.minusSeconds(1);

    static List<Arguments> wrong() {
        return List.of(
                wrong("to must not be before from", () -> GetTrainerAvailabilitySlots.of(7, NOON, BEFORE_NOON, 2)),
                wrong("to must not be before from", () -> GetTrainerAvailabilityBlocks.builder(
                                List.of(7L), NOON, BEFORE_NOON, 2)
                        .build()),
                wrong(
                        "to must not be before from",
                        () -> new GetFacilityBookingOptions(40L, 2L, 9L, NOON, BEFORE_NOON)),
                wrong("dateTo must not be before dateFrom", () -> AddZoneAvailability.builder(
                                2, DAY, LocalTime.MIN, LocalTime.MAX)
                        .dateTo(DAY_BEFORE)
                        .build()),
                wrong(
                        "endDate must not be before startDate",
                        () -> RemoveZoneAvailabilities.of(2, List.of(21L), DAY, DAY_BEFORE)),
                wrong("endDate must not be before startDate", () -> EnrollMemberToGroup.builder(40, 300)
                        .startDate(DAY)
                        .endDate(DAY_BEFORE)
                        .build()),
                wrong("quantity must be at least 1", () -> AddPosPurchaseTransaction.of(40, 2, 7, 0, PaymentType.CASH)),
                wrong("quantity must be at least 1", () -> new UseProduct(40, 7, -1, 2)),
                wrong("quantity must be positive", () -> WarehouseDocumentItem.of(7, BigDecimal.ZERO)));
    }

    private static Arguments wrong(String message, ThrowingCallable request) {
        return Arguments.of(message, request);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsCertainlyWrongIsNoRequest(String message, ThrowingCallable request) {
        assertThatThrownBy(request).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void whatIsRightAtTheEdge() {
        GetTrainerAvailabilitySlots.of(7, NOON, NOON, 2);
        new GetFacilityBookingOptions(null, null, null, null, NOON);
        RemoveZoneAvailabilities.of(2, List.of(), DAY, DAY);
        WarehouseDocumentItem.of(7, new BigDecimal("0.001"));
    }

    @Test
    void queriesThatCannotBeRightAreNotSent() {
        ClassPassClient classPass = client(ClassPassClient.class);
        String schedules = "GET v2.2/Integrations/ClassPass/cp/v1/partners/{partnerId}/venues/{venueId}/schedules: ";
        assertThatThrownBy(() -> classPass.schedules(1, 2, DAY, DAY_BEFORE, null, null))
                .hasMessage(schedules + "endDate must not be before startDate");
        assertThatThrownBy(() -> classPass.schedules(1, 2, null, DAY, null, null))
                .hasMessage(schedules + "start_date is required");
        assertThatThrownBy(() -> classPass.schedules(1, 2, DAY, DAY, 0, null))
                .hasMessage(schedules + "page must be at least 1");
        assertThatThrownBy(() -> classPass.cancelReservation(" ", null)).hasMessageEndingWith(" is required");
        assertThatThrownBy(() -> client(CoursesClient.class).enrollmentOptions(40, 300, DAY, DAY_BEFORE))
                .hasMessageEndingWith("endDate must not be before startDate");
        assertThatThrownBy(() -> client(ProductsClient.class).productsPriceList(List.of(), 2, DAY))
                .hasMessage("GET v2.2/Products/ProductsPriceList: productsIds is required");
        assertThat(server().requests()).isEmpty();
    }

    @Test
    void aKeyCannotLeadToAnotherOperation() {
        ClassPassClient classPass = client(ClassPassClient.class);
        CancelReservation cancellation = new CancelReservation(false, null);
        for (String key : new String[] {"../partners", "..", ".", "a/b", "a\\b", "\n/"}) {
            assertThatThrownBy(() -> classPass.cancelReservation(key, cancellation))
                    .as(key)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith(": reservationId must be one part of a path");
        }
        assertThat(server().requests()).isEmpty();
        answer(200, "{'is_late_cancel':false}");
        classPass.cancelReservation("r.. 1?#\u00e4%2F", cancellation);
        assertThat(server().last().line()).endsWith("/reservations/r..%201%3F%23%C3%A4%252F");
    }

    @Test
    void pagesAreCountedFromOneToTheLast() {
        assertThat(new Pagination(1, 50, 2).nextPage()).isEqualTo(2);
        assertThat(new Pagination(2, 50, 2).nextPage()).isNull();
        assertThat(new Pagination(1, 50, 0).nextPage()).isNull();
        assertThat(new Pagination(null, null, null).nextPage()).isNull();
    }

    @Test
    void daysOfTheWeekAreThoseOfJava() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Weekday.of(DayOfWeek.WEDNESDAY)).isEqualTo(Weekday.WEDNESDAY);
            assertThat(Weekday.of(DayOfWeek.SUNDAY)).isEqualTo(Weekday.SUNDAY);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsPersonalIsNotPrinted() {
        ClassPassUser user = ClassPassUser.builder("u-1").firstName("Anna").build();
        assertThat(user).hasToString("ClassPassUser[***]");
        assertThat(Reservation.of("r-1", 1, 2, 3, user)).hasToString("Reservation[***]");
    }
}
