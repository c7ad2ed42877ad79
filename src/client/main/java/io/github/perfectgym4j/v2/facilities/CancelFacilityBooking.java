package io.github.perfectgym4j.v2.facilities;

import jakarta.json.bind.annotation.JsonbProperty;

/**
 * A booking of a facility that is cancelled (contract: {@code CancelFacilityBookingRequest}).
 *
 * @param facilityBookingId key of the booking
 * @param forceOptions which rules do not count, or null for none
 * @param refund what the member gets back; null for what the rule of the booking says
 * @param cancelReasonId key of the reason, from the set {@code FacilityBookingCancelReasons}, or null; not together with {@code
 *     customCancelReason}
 * @param customCancelReason reason in words, or null; not together with {@code cancelReasonId}
 */
public record CancelFacilityBooking(
        long facilityBookingId,
        ForceCancellation forceOptions,
        @JsonbProperty("customRefundOptions") FacilityRefund refund,
        Long cancelReasonId,
        @JsonbProperty("customCancelReasonIdText") String customCancelReason) {

    /**
     * A cancellation with what is required.
     *
     * @param facilityBookingId key of the booking
     * @return the request
     */
    public static CancelFacilityBooking of(long facilityBookingId) {
        return new CancelFacilityBooking(facilityBookingId, null, null, null, null);
    }

    /**
     * Names the rules that are not applied.
     *
     * @param forceOptions which rules do not count
     * @return the request with it
     */
    public CancelFacilityBooking withForceOptions(ForceCancellation forceOptions) {
        return new CancelFacilityBooking(facilityBookingId, forceOptions, refund, cancelReasonId, customCancelReason);
    }

    /**
     * Sets the refund.
     *
     * @param refund the refund
     * @return the request with it
     */
    public CancelFacilityBooking withRefund(FacilityRefund refund) {
        return new CancelFacilityBooking(facilityBookingId, forceOptions, refund, cancelReasonId, customCancelReason);
    }

    /**
     * Gives a reason.
     *
     * @param cancelReasonId key of the reason, from the set {@code FacilityBookingCancelReasons}
     * @return the request with it
     */
    public CancelFacilityBooking withCancelReasonId(long cancelReasonId) {
        return new CancelFacilityBooking(facilityBookingId, forceOptions, refund, cancelReasonId, customCancelReason);
    }

    /**
     * Gives a reason in words.
     *
     * @param customCancelReason reason in words
     * @return the request with it
     */
    public CancelFacilityBooking withCustomCancelReason(String customCancelReason) {
        return new CancelFacilityBooking(facilityBookingId, forceOptions, refund, cancelReasonId, customCancelReason);
    }
}
