package io.github.perfectgym4j.sandbox.company.timetable;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A class in the timetable, with everybody who booked it.
 *
 * @param id key
 * @param timestamp change counter; grows with each booking as well
 * @param isDeleted tombstone: called off
 * @param classTypeId what is taught
 * @param instructorId who teaches; null if none is assigned
 * @param clubId where
 * @param start start, local time of the club
 * @param end end, local time of the club
 * @param limit places; null means any number
 * @param zone room
 * @param rules further rules of this class
 * @param partnerPlaces places that customers of partners have, who are no members
 * @param bookings places and waiting list, in order of booking
 */
public record FitnessClass(
        long id,
        long timestamp,
        boolean isDeleted,
        long classTypeId,
        Long instructorId,
        long clubId,
        LocalDateTime start,
        LocalDateTime end,
        Integer limit,
        String zone,
        Rules rules,
        int partnerPlaces,
        List<Booking> bookings)
        implements Entity {

    /** Pilates and Back Care. */
    private static final Set<Long> STREAMED_TYPES = Set.of(3L, 6L);

    /**
     * Rules that differ between classes.
     *
     * @param standbyLimit length of the waiting list
     * @param seats seats with numbers, from 1 on; 0 where seats have none
     * @param isBookable whether it can be booked
     * @param isAlwaysOpen booking and cancelling have no time limit: only the class of the vendor's samples, which lies in 2015
     */
    public record Rules(int standbyLimit, int seats, boolean isBookable, boolean isAlwaysOpen) {

        /** A waiting list of five, no seats with numbers, bookable in its time. */
        public static final Rules USUAL = new Rules(5, 0, true, false);
    }

    /** @return places taken, without the waiting list */
    public int attendeesCount() {
        return partnerPlaces
                + (int) bookings.stream()
                        .filter(booking -> !booking.isStandby())
                        .count();
    }

    /**
     * Looks up one member's place.
     *
     * @param memberId member
     * @return place or entry in the waiting list
     */
    public Optional<Booking> bookingOf(long memberId) {
        return bookings.stream()
                .filter(booking -> booking.memberId() == memberId)
                .findFirst();
    }

    /** @return numbers of the free seats, ascending; empty where seats have no numbers */
    public List<Integer> freeSeats() {
        return IntStream.rangeClosed(1, rules.seats())
                .filter(seat -> bookings.stream()
                        .noneMatch(booking -> Integer.valueOf(seat).equals(booking.seat())))
                .boxed()
                .toList();
    }

    /** @return whether it can be watched from home: the calm ones can */
    public boolean hasStreaming() {
        return STREAMED_TYPES.contains(classTypeId);
    }

    boolean isFull() {
        return limit != null && attendeesCount() >= limit;
    }

    long standbyCount() {
        return bookings.stream().filter(Booking::isStandby).count();
    }

    FitnessClass with(long newTimestamp, List<Booking> newBookings) {
        return with(newTimestamp, partnerPlaces, newBookings);
    }

    FitnessClass withPartnerPlaces(long newTimestamp, int newPlaces) {
        return with(newTimestamp, newPlaces, bookings);
    }

    private FitnessClass with(long newTimestamp, int newPlaces, List<Booking> newBookings) {
        return new FitnessClass(
                id,
                newTimestamp,
                isDeleted,
                classTypeId,
                instructorId,
                clubId,
                start,
                end,
                limit,
                zone,
                rules,
                newPlaces,
                List.copyOf(newBookings));
    }

    /** @return the same class with this booking in place of its former state, or at the end if it is a new one */
    FitnessClass with(long newTimestamp, Booking booking) {
        List<Booking> changed = new ArrayList<>(bookings);
        int index = IntStream.range(0, changed.size())
                .filter(i -> booking.id() != 0 && changed.get(i).id() == booking.id())
                .findFirst()
                .orElse(-1);
        if (index < 0) {
            changed.add(booking);
        } else {
            changed.set(index, booking);
        }
        return with(newTimestamp, changed);
    }
}
