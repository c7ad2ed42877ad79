package io.github.perfectgym4j.v2.classes;

/**
 * A vote (contract: {@code RateClassRequest}).
 *
 * @param classBookingId key of the booking
 * @param rating the vote, 1 to 5
 */
public record RateClass(long classBookingId, int rating) {

    /** Checks what cannot be right. */
    public RateClass {
        if (rating < 1 || rating > 5) {
            throw new IllegalArgumentException("rating must be at least 1 and at most 5");
        }
    }
}
