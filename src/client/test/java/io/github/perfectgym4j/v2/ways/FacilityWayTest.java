package io.github.perfectgym4j.v2.ways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v2.contracts.ChargeType;
import io.github.perfectgym4j.v2.contracts.ContractCharge;
import io.github.perfectgym4j.v2.facilities.AddZoneAvailability;
import io.github.perfectgym4j.v2.facilities.BookFacility;
import io.github.perfectgym4j.v2.facilities.BookFacilityResult;
import io.github.perfectgym4j.v2.facilities.CancelFacilityBooking;
import io.github.perfectgym4j.v2.facilities.CancelFacilityBookingError;
import io.github.perfectgym4j.v2.facilities.ClubZoneAvailability;
import io.github.perfectgym4j.v2.facilities.DurationOption;
import io.github.perfectgym4j.v2.facilities.FacilityBooking;
import io.github.perfectgym4j.v2.facilities.FacilityBookingsClient;
import io.github.perfectgym4j.v2.facilities.GetFacilityBookingOptions;
import io.github.perfectgym4j.v2.facilities.RecurrencePattern;
import io.github.perfectgym4j.v2.facilities.StartTimeOption;
import io.github.perfectgym4j.v2.facilities.ZoneAvailabilityClient;
import io.github.perfectgym4j.v2.members.MemberBalance;
import io.github.perfectgym4j.v2.payments.AddContractPayment;
import io.github.perfectgym4j.v2.payments.PaymentType;
import io.github.perfectgym4j.v2.payments.TransactionsClient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A court, from its opening hours to money back, as {@code src/docs/ways/facility.md} tells it. */
class FacilityWayTest extends WayTest {

    private static final long CLUB = 2;
    private static final long COURTS = 2;
    private static final long COURT = 291;
    private static final long ANNA = 60;
    private static final long ANNAS_CONTRACT = 20_060;
    private static final long WITH_MONEY = 1;
    private static final LocalDate DAY = TODAY.plusDays(3);

    private FacilityBookingsClient bookings;

    @BeforeEach
    void setUp() {
        bookings = gym().client(FacilityBookingsClient.class);
    }

    private List<DurationOption> options() {
        return bookings.facilityBookingOptions(
                        new GetFacilityBookingOptions(ANNA, CLUB, COURTS, DAY.atTime(20, 0), DAY.atTime(21, 0)))
                .durations();
    }

    private ContractCharge charge(long id) {
        return gym().set(ContractCharge.class).get(id);
    }

    private BigDecimal prepaid() {
        return gym().set(MemberBalance.class).get(ANNA).prepaidBalance();
    }

    @Test
    void aCourtIsOpenedBookedPaidAndCalledOff() {
        assertThat(options()).as("closed").isEmpty();
        Copy<ClubZoneAvailability> hours = new Copy<>(gym().set(ClubZoneAvailability.class), ClubZoneAvailability::id);
        hours.follow();
        gym().client(ZoneAvailabilityClient.class)
                .add(AddZoneAvailability.builder(CLUB, DAY, LocalTime.of(20, 0), LocalTime.of(21, 0))
                        .clubZoneIds(List.of(COURT))
                        .dateTo(DAY)
                        .recurrencePattern(RecurrencePattern.SINGLE)
                        .build());
        assertThat(hours.follow()).singleElement().satisfies(added -> {
            assertThat(added.clubZoneId()).isEqualTo(COURT);
            assertThat(added.startDate().local()).isEqualTo(DAY.atTime(20, 0));
            assertThat(added.endDate().local()).isEqualTo(DAY.atTime(21, 0));
        });

        StartTimeOption option = options().get(0).startTimeOptions().get(0);
        assertThat(option.ruleIdsForEntireZone()).contains(WITH_MONEY);
        assertThat(option.zoneIds()).containsExactly(COURT);
        BookFacility wish = BookFacility.of(ANNA, WITH_MONEY, COURT, 60, option.start());
        BookFacilityResult booked = bookings.bookFacility(wish);
        assertThat(options()).as("taken").isEmpty();
        assertThat(catchThrowableOfType(RequestRefusedException.class, () -> bookings.bookFacility(wish)))
                .as("taken")
                .isNotNull();

        ContractCharge charge = charge(booked.contractChargeId());
        assertThat(charge.type()).isEqualTo(ChargeType.BOOKING_IN_ADVANCE);
        assertThat(charge.leftToPay()).isEqualByComparingTo("20.00");
        assertThat(charge.amount().net().add(charge.amount().vat()))
                .isEqualByComparingTo(charge.amount().gross());
        gym().client(TransactionsClient.class)
                .addContractPayment(AddContractPayment.of(
                                charge.vatRateId(),
                                CLUB,
                                PaymentType.CASH,
                                ANNA,
                                ANNAS_CONTRACT,
                                charge.leftToPay(),
                                "Court",
                                charge.type(),
                                TODAY.atStartOfDay())
                        .withContractTransactionIdToBeSettled(charge.id()));
        assertThat(charge(charge.id()).leftToPay()).isZero();
        assertThat(prepaid()).isZero();

        CancelFacilityBooking cancellation =
                CancelFacilityBooking.of(booked.facilityBookingId()).withCancelReasonId(1);
        bookings.cancel(cancellation);
        assertThat(gym().set(FacilityBooking.class)
                        .get(booked.facilityBookingId())
                        .isCancelled())
                .isTrue();
        assertThat(charge(charge.id()).isCancelled()).isTrue();
        assertThat(prepaid()).isEqualByComparingTo("20.00");
        assertThat(options().get(0).startTimeOptions()).as("free again").containsExactly(option);
        assertThat(catchThrowableOfType(RequestRefusedException.class, () -> bookings.cancel(cancellation))
                        .has(CancelFacilityBookingError.FACILITY_BOOKING_HAS_ALREADY_BEEN_CANCELLED))
                .isTrue();
        assertThat(prepaid()).as("given back once").isEqualByComparingTo("20.00");
        hours.check();
    }
}
