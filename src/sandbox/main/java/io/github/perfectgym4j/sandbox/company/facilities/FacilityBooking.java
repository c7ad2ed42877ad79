package io.github.perfectgym4j.sandbox.company.facilities;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.time.LocalDateTime;

/**
 * A zone, or slots of it, that a member has booked.
 *
 * @param id key
 * @param timestamp change counter
 * @param wanted what was booked
 * @param start start, local time of the club
 * @param end end, local time of the club
 * @param created when it was booked, local time of the club
 * @param price what came of its price
 * @param cancellation why it was called off; null if it was not
 */
public record FacilityBooking(
        long id,
        long timestamp,
        Wanted wanted,
        LocalDateTime start,
        LocalDateTime end,
        LocalDateTime created,
        Price price,
        Cancellation cancellation)
        implements Entity {

    /**
     * What is to be booked.
     *
     * @param memberId who books
     * @param rule by which rule
     * @param clubId club
     * @param zoneId zone
     * @param slots how many slots; null for the whole zone
     * @param comments note; null for none
     */
    public record Wanted(long memberId, FacilityRule rule, long clubId, long zoneId, Integer slots, String comments) {}

    /**
     * What came of the price of a booking.
     *
     * @param chargeId charge; null if it cost no money
     * @param transactionId sale of a product that the member lacked; null if there was none
     */
    public record Price(Long chargeId, Long transactionId) {}

    /**
     * Why a booking was called off.
     *
     * @param reasonId reason; null if it was told in words
     * @param words reason in words; null if there are none
     */
    public record Cancellation(Long reasonId, String words) {}

    /** Bookings stay. */
    @Override
    public boolean isDeleted() {
        return false;
    }

    /** @return who booked */
    public long memberId() {
        return wanted.memberId();
    }

    /** @return whether it was called off */
    public boolean isCancelled() {
        return cancellation != null;
    }

    boolean overlaps(LocalDateTime from, LocalDateTime to) {
        return !isCancelled() && start.isBefore(to) && from.isBefore(end);
    }

    FacilityBooking cancelled(long newTimestamp, Cancellation newCancellation) {
        return new FacilityBooking(id, newTimestamp, wanted, start, end, created, price, newCancellation);
    }
}
