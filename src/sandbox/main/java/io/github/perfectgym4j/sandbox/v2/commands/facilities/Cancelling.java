package io.github.perfectgym4j.sandbox.v2.commands.facilities;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.facilities.CancelReason;
import io.github.perfectgym4j.sandbox.company.facilities.Facilities.GivenBack;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityBooking;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityBooking.Cancellation;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityRule;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityRule.Refund;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.errors.InvalidRequest;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.v2.input.Fields;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A booking to be called off.
 *
 * @param bookingId booking
 * @param reasonId reason; null if it is told in words
 * @param words reason in words; null if there are none
 * @param force what is to be overlooked
 * @param back what is to be given back; null for what the rule of the booking says
 */
record Cancelling(long bookingId, Long reasonId, String words, Force force, Back back) {

    /** The contract says that there is a limit, but not which. */
    private static final int LONGEST_REASON = 200;

    private static final List<String> POLICIES =
            Arrays.stream(Refund.values()).map(Enum::name).toList();

    /**
     * What is to be overlooked.
     *
     * @param isInThePast that it has begun
     * @param isCompleted that it is over
     * @param limits all limits
     */
    private record Force(boolean isInThePast, boolean isCompleted, boolean limits) {

        static final Force NONE = new Force(false, false, false);

        static Force read(Fields fields) {
            return new Force(
                    fields.optionalBoolean("forceEvenIfBookingIsInThePast"),
                    fields.optionalBoolean("forceEvenIfBookingIsCompleted"),
                    fields.optionalBoolean("ignoreAllLimits"));
        }
    }

    /**
     * What is to be given back.
     *
     * @param policy what; null for what the rule says
     * @param productId product; null for that of the rule
     * @param ignoresTime whether it may be too late
     */
    private record Back(Refund policy, Long productId, boolean ignoresTime) {

        static Back read(Fields fields) {
            String policy = fields.optionalWord("refundPolicy", POLICIES);
            return new Back(
                    policy == null ? null : Refund.valueOf(policy),
                    fields.optionalLong("refundProductId"),
                    fields.optionalBoolean("ignoreMaxTimeToCancelForReturn"));
        }
    }

    /** Only valid after {@link Command#check()}. */
    static Cancelling read(Command command) {
        return new Cancelling(
                command.requiredLong("facilityBookingId"),
                command.optionalLong("cancelReasonId"),
                command.optionalText("customCancelReasonIdText"),
                command.optionalObject("forceOptions").map(Force::read).orElse(Force.NONE),
                command.optionalObject("customRefundOptions").map(Back::read).orElse(null));
    }

    /**
     * Calls it off.
     *
     * @throws BusinessError with a code of the contract's set for this
     */
    void cancel(Company company) {
        company.guard().alone(() -> {
            FacilityBooking booking = company.facilities()
                    .bookings()
                    .find(bookingId)
                    .orElseThrow(() -> new BusinessError("ObjectNotFound", "facilityBookingId"));
            if (booking.isCancelled()) {
                throw new BusinessError("FacilityBookingHasAlreadyBeenCancelled", "facilityBookingId");
            }
            LocalDateTime now = company.time().now(booking.wanted().clubId());
            checkTime(booking, now);
            Cancellation cancellation = reason();
            company.facilities().cancel(booking, cancellation, givenBack(company, booking, now));
            return booking;
        });
    }

    private void checkTime(FacilityBooking booking, LocalDateTime now) {
        boolean isOver = !booking.end().isAfter(now);
        if (isOver && !force.isCompleted()) {
            throw new BusinessError("BookingIsCompleted", "facilityBookingId");
        }
        if (!isOver && !booking.start().isAfter(now) && !force.isInThePast()) {
            throw new BusinessError("BookingIsInThePast", "facilityBookingId");
        }
    }

    private Cancellation reason() {
        if (reasonId != null && words != null) {
            throw new BusinessError("BothCancellationReasonsUsed", "cancelReasonId");
        }
        if (reasonId == null && words == null) {
            // The contract demands one of them, and has no code for this.
            throw new InvalidRequest(Map.of("request.cancelReasonId", List.of("A reason is required.")));
        }
        if (words != null && words.length() > LONGEST_REASON) {
            throw new BusinessError("CustomCancellationReasonNameToLong", "customCancelReasonIdText");
        }
        if (reasonId != null) {
            Optional<CancelReason> reason = CancelReason.find(reasonId).filter(CancelReason::isActive);
            if (reason.isEmpty()) {
                throw new BusinessError("CancelReasonDeletedOrDeactivated", "cancelReasonId");
            }
        }
        return new Cancellation(reasonId, words);
    }

    private GivenBack givenBack(Company company, FacilityBooking booking, LocalDateTime now) {
        FacilityRule rule = booking.wanted().rule();
        boolean isLate = booking.start().minus(rule.refundUntil()).isBefore(now) && !force.limits();
        if (back == null) {
            return isLate ? GivenBack.NOTHING : new GivenBack(rule.refund(), rule.refundProductId());
        }
        Refund policy = back.policy() == null ? rule.refund() : back.policy();
        boolean isNothing = policy == Refund.NoRefund || policy == Refund.NoReturn;
        if (isLate && !back.ignoresTime() && !isNothing) {
            throw new BusinessError("AllowedCancellationTimeHasExpired", "customRefundOptions");
        }
        Long productId = back.productId() == null ? rule.refundProductId() : back.productId();
        if (policy == Refund.MakeUpProduct
                && (productId == null || company.shop().find(productId).isEmpty())) {
            throw new BusinessError("InvalidMakeupProductId", "customRefundOptions.refundProductId");
        }
        return new GivenBack(policy, productId);
    }
}
