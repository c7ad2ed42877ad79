package io.github.perfectgym4j.v2.facilities;

/**
 * The refund for a cancelled booking of a facility (contract: {@code CancelFacilityBookingRequestRefund}).
 *
 * @param ignoreMaxTimeToCancelForReturn whether the member gets it even if the cancellation is late
 * @param refundPolicy what it is, or null
 * @param refundProductId key of a product in its place; null for that of the rule
 */
public record FacilityRefund(boolean ignoreMaxTimeToCancelForReturn, RefundPolicy refundPolicy, Long refundProductId) {

    /**
     * A refund with what is required.
     *
     * @param refundPolicy what it is
     * @return the request
     */
    public static FacilityRefund of(RefundPolicy refundPolicy) {
        return new FacilityRefund(false, refundPolicy, null);
    }

    /**
     * Grants the refund even if the cancellation is late.
     *
     * @return the request with it
     */
    public FacilityRefund evenIfLate() {
        return new FacilityRefund(true, refundPolicy, refundProductId);
    }

    /**
     * Names the product in its place.
     *
     * @param refundProductId key of a product in its place
     * @return the request with it
     */
    public FacilityRefund withRefundProductId(long refundProductId) {
        return new FacilityRefund(ignoreMaxTimeToCancelForReturn, refundPolicy, refundProductId);
    }
}
