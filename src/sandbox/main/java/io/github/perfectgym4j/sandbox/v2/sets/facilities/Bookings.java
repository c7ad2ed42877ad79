package io.github.perfectgym4j.sandbox.v2.sets.facilities;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.BOOLEAN;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.facilities.CancelReason;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityBooking;
import io.github.perfectgym4j.sandbox.company.pos.PosTransaction;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;
import java.util.List;
import java.util.Optional;

/** Courts and lanes that members have booked, also those called off. */
final class Bookings implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("FacilityBookings", "FacilityBooking", FacilityBooking.class)
                .unknown("recurringId", INT64)
                .number("clubId", row -> row.wanted().clubId())
                .number("clubZoneId", row -> row.wanted().zoneId())
                .flag("isEntireZoneBooking", row -> row.wanted().slots() == null)
                .count("numberOfBookedSlots", row -> row.wanted().slots())
                .number("facilityBookingRuleId", row -> row.wanted().rule().id())
                .number("memberId", FacilityBooking::memberId)
                .flag("isCancelled", FacilityBooking::isCancelled)
                .property(
                        "isCompleted",
                        BOOLEAN,
                        (company, row) -> !row.isCancelled()
                                && row.end()
                                        .isBefore(
                                                company.time().now(row.wanted().clubId())))
                .property(
                        "startDate",
                        DATE_TIME,
                        (company, row) -> Moments.moment(company, row.wanted().clubId(), row.start()),
                        ORDERABLE,
                        REQUIRED)
                .property(
                        "endDate",
                        DATE_TIME,
                        (company, row) -> Moments.moment(company, row.wanted().clubId(), row.end()),
                        REQUIRED)
                .text("comments", row -> row.wanted().comments(), ORDERABLE)
                .number(
                        "cancelReasonId",
                        row -> row.isCancelled() ? row.cancellation().reasonId() : null)
                .one(
                        "cancelReason",
                        "FacilityBookingCancelReason",
                        (company, row) ->
                                row.isCancelled() && row.cancellation().reasonId() != null
                                        ? CancelReason.find(row.cancellation().reasonId())
                                                .orElse(null)
                                        : null)
                .text(
                        "customCancelReason",
                        row -> row.isCancelled() ? row.cancellation().words() : null,
                        ORDERABLE)
                .property(
                        "createdTime",
                        DATE_TIME,
                        (company, row) -> Moments.moment(company, row.wanted().clubId(), row.created()),
                        ORDERABLE)
                .one("club", "Club")
                .one("clubZone", "ClubZone")
                .one("facilityBookingRule", "FacilityBookingRule")
                .one("member", "Member")
                .many("contractCharges", "ContractCharge", Bookings::charges)
                .many("transactions", "Transaction", Bookings::transactions)
                .entity()
                .table(company -> company.facilities().bookings());
    }

    private static List<Fee> charges(Company company, FacilityBooking booking) {
        return Optional.ofNullable(booking.price().chargeId())
                .flatMap(company.contracts().fees().table()::find)
                .stream()
                .toList();
    }

    private static List<PosTransaction> transactions(Company company, FacilityBooking booking) {
        return Optional.ofNullable(booking.price().transactionId())
                .flatMap(company.pos().table()::find)
                .stream()
                .toList();
    }
}
