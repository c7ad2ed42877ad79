package io.github.perfectgym4j.v2.classes;

/**
 * A place that is given up (contract: {@code CancelSingleBookingRequest}).
 *
 * @param bookingId key of the booking
 * @param doNotChargeForLateCancellation whether nothing is charged even if it is late
 */
public record CancelSingleBooking(long bookingId, boolean doNotChargeForLateCancellation) {

    /**
     * A place that is given up by the rules of the club.
     *
     * @param bookingId key of the booking
     * @return the request
     */
    public static CancelSingleBooking of(long bookingId) {
        return new CancelSingleBooking(bookingId, false);
    }
}
