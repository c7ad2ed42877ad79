package io.github.perfectgym4j.sandbox.company.partners;

import java.time.Instant;

/**
 * A place in a class that a customer of a partner has.
 *
 * @param id key, chosen by the partner
 * @param classId class
 * @param userId customer, by the partner's key
 * @param spot name of the place; null for any
 * @param status state
 * @param updated when it last changed
 */
public record Reservation(String id, long classId, String userId, String spot, Status status, Instant updated) {

    /** The states of a reservation. */
    public enum Status {
        /** The place is taken. */
        ENROLLED,
        /** It was given up in time. */
        CANCELLED,
        /** It was given up too late. */
        LATE_CANCELLED
    }

    /** @return only the key: customers are people */
    @Override
    public String toString() {
        return "Reservation[" + id + "]";
    }
}
