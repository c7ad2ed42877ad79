package io.github.perfectgym4j.sandbox.company.timetable;

import io.github.perfectgym4j.sandbox.company.store.Entity;

/**
 * An entry of the book for a booking: it stays after the place was given up.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param classId class
 * @param place the place, as it is or was
 * @param isCanceled has been given up
 * @param ordinal position among the bookings of the class, from 1 on, the waiting list at the end; null if given up
 */
public record BookingEntry(
        long id, long timestamp, boolean isDeleted, long classId, Booking place, boolean isCanceled, Integer ordinal)
        implements Entity {

    BookingEntry canceled(long newTimestamp) {
        return new BookingEntry(id, newTimestamp, isDeleted, classId, place, true, null);
    }

    /**
     * Deletes the booking.
     *
     * @param newTimestamp change counter of the change
     * @return the tombstone
     */
    public BookingEntry deleted(long newTimestamp) {
        return new BookingEntry(id, newTimestamp, true, classId, place, isCanceled, ordinal);
    }

    /**
     * Changes the counter only.
     *
     * @param newTimestamp change counter of the change
     * @return the booking with it
     */
    public BookingEntry touched(long newTimestamp) {
        return new BookingEntry(id, newTimestamp, isDeleted, classId, place, isCanceled, ordinal);
    }

    boolean isSameAs(BookingEntry other) {
        return touched(0).equals(other.touched(0));
    }
}
