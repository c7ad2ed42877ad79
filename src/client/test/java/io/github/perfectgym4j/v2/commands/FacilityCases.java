package io.github.perfectgym4j.v2.commands;

import static io.github.perfectgym4j.v2.commands.CommandCase.answered;
import static io.github.perfectgym4j.v2.commands.CommandCase.done;

import io.github.perfectgym4j.v2.facilities.AddZoneAvailability;
import io.github.perfectgym4j.v2.facilities.AddZoneAvailabilityResult;
import io.github.perfectgym4j.v2.facilities.BookFacility;
import io.github.perfectgym4j.v2.facilities.BookFacilityResult;
import io.github.perfectgym4j.v2.facilities.CancelFacilityBooking;
import io.github.perfectgym4j.v2.facilities.DurationOption;
import io.github.perfectgym4j.v2.facilities.FacilityBookingOptions;
import io.github.perfectgym4j.v2.facilities.FacilityBookingsClient;
import io.github.perfectgym4j.v2.facilities.FacilityRefund;
import io.github.perfectgym4j.v2.facilities.ForceCancellation;
import io.github.perfectgym4j.v2.facilities.GetFacilityBookingOptions;
import io.github.perfectgym4j.v2.facilities.RecurrencePattern;
import io.github.perfectgym4j.v2.facilities.RefundPolicy;
import io.github.perfectgym4j.v2.facilities.RemovalPattern;
import io.github.perfectgym4j.v2.facilities.RemoveZoneAvailabilities;
import io.github.perfectgym4j.v2.facilities.RemoveZoneAvailability;
import io.github.perfectgym4j.v2.facilities.StartTimeOption;
import io.github.perfectgym4j.v2.facilities.Weekday;
import io.github.perfectgym4j.v2.facilities.ZoneAvailabilityClient;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The commands of bookings of facilities, and of the times for which rooms are open. */
final class FacilityCases {

    private static final Class<FacilityBookingsClient> API = FacilityBookingsClient.class;
    private static final Class<ZoneAvailabilityClient> ZONES = ZoneAvailabilityClient.class;
    private static final long COURT = 291;
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final ApiDateTime SEVEN = new ApiDateTime("2026-06-01T07:00:00+02:00");

    private FacilityCases() {}

    static List<CommandCase> all() {
        return List.of(
                answered(
                        API,
                        c -> c.facilityBookingOptions(
                                new GetFacilityBookingOptions(40L, 2L, 9L, FIRST.atTime(6, 0), FIRST.atTime(10, 0))),
                        "POST FacilityBookings/GetFacilityBookingOptions",
                        "{'memberId':40,'clubId':2,'clubZoneTypeId':9,'from':'2026-06-01T06:00:00','to':'2026-06-01T10:00:00'}",
                        "{'durations':[{'durationInMinutes':60,'startTimeOptions':[{'start':'2026-06-01T07:00:00+02:00',"
                                + "'ruleIdsForEntireZone':[5],'ruleIdsForSlot':[6,7],'zoneIds':[21]}]}]}",
                        new FacilityBookingOptions(List.of(new DurationOption(
                                60L,
                                List.of(new StartTimeOption(SEVEN, List.of(5L), List.of(6L, 7L), List.of(21L))))))),
                answered(
                        API,
                        c -> c.bookFacility(BookFacility.of(40, 5, 21, 60, SEVEN)
                                .withNumberOfSlots(2)
                                .withComments("with a friend")
                                .despiteOverlappingEvents()),
                        "POST FacilityBookings/BookFacility",
                        "{'memberId':40,'ruleId':5,'zoneId':21,'durationInMinutes':60,'startDate':'2026-06-01T07:00:00+02:00',"
                                + "'numberOfSlots':2,'comments':'with a friend','bookDespiteOverlappingEvents':true}",
                        "{'facilityBookingId':80,'contractChargeId':901,'transactionId':700}",
                        new BookFacilityResult(80L, 901L, 700L)),
                answered(
                        API,
                        c -> c.bookFacility(BookFacility.of(40, 5, 21, 60, new ApiDateTime(FIRST.atTime(7, 0), null))),
                        "POST FacilityBookings/BookFacility",
                        "{'memberId':40,'ruleId':5,'zoneId':21,'durationInMinutes':60,'startDate':'2026-06-01T07:00:00',"
                                + "'bookDespiteOverlappingEvents':false}",
                        "{'facilityBookingId':80,'contractChargeId':null}",
                        new BookFacilityResult(80L, null, null)),
                done(
                        API,
                        FacilityBookingsClient::cancel,
                        CancelFacilityBooking.of(80)
                                .withForceOptions(new ForceCancellation(true, false, true))
                                .withRefund(FacilityRefund.of(RefundPolicy.MAKE_UP_PRODUCT)
                                        .evenIfLate()
                                        .withRefundProductId(7))
                                .withCancelReasonId(3),
                        "POST FacilityBookings/Cancel",
                        "{'facilityBookingId':80,'forceOptions':{'forceEvenIfBookingIsInThePast':true,"
                                + "'forceEvenIfBookingIsCompleted':false,'ignoreAllLimits':true},"
                                + "'customRefundOptions':{'ignoreMaxTimeToCancelForReturn':true,'refundPolicy':'MakeUpProduct',"
                                + "'refundProductId':7},'cancelReasonId':3}"),
                done(
                        API,
                        FacilityBookingsClient::cancel,
                        CancelFacilityBooking.of(80).withCustomCancelReason("rain"),
                        "POST FacilityBookings/Cancel",
                        "{'facilityBookingId':80,'customCancelReasonIdText':'rain'}"),
                answered(
                        ZONES,
                        c -> c.add(AddZoneAvailability.builder(2, FIRST, LocalTime.of(8, 0), LocalTime.of(21, 30))
                                .clubZoneIds(List.of(COURT))
                                .dateTo(LAST)
                                .availabilityDays(List.of(Weekday.of(DayOfWeek.MONDAY), Weekday.SUNDAY))
                                .recurrencePattern(RecurrencePattern.BIWEEKLY)
                                .customZoneCapacity(4)
                                .overridingConflicts()
                                .build()),
                        "POST ClubZoneAvailability/Add",
                        "{'clubId':2,'clubZoneIds':[291],'dateFrom':'2026-06-01','dateTo':'2026-06-30','startTime':'08:00:00',"
                                + "'endTime':'21:30:00','availabilityDays':['Monday','Sunday'],'recurrencePattern':'BiWeekly',"
                                + "'customZoneCapacity':4,'overrideConflicts':true}",
                        "{'backgroundJobId':66}",
                        new AddZoneAvailabilityResult(66L)),
                done(
                        ZONES,
                        ZoneAvailabilityClient::remove,
                        new RemoveZoneAvailability(31),
                        "POST ClubZoneAvailability/Remove",
                        "{'clubZoneAvailabilityId':31}"),
                done(
                        ZONES,
                        ZoneAvailabilityClient::removeForDateRange,
                        RemoveZoneAvailabilities.of(2, List.of(COURT), FIRST, LAST)
                                .withCancelMode(RemovalPattern.WEEKLY)
                                .withDaysOfWeek(List.of(Weekday.FRIDAY)),
                        "POST ClubZoneAvailability/RemoveForDateRange",
                        "{'clubId':2,'clubZoneIds':[291],'startDate':'2026-06-01','endDate':'2026-06-30','cancelMode':'Weekly',"
                                + "'daysOfWeekToRemoveAvailability':['Friday']}"));
    }
}
