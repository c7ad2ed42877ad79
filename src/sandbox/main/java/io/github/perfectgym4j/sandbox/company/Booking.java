package io.github.perfectgym4j.sandbox.company;

/**
 * One member's place in a class, or on its waiting list.
 *
 * @param memberId member
 * @param seat number of the seat; null where seats have no numbers
 * @param isStandby only on the waiting list
 * @param hasAttended was there
 * @param classRating vote for the class, 1 to 5; null without
 * @param instructorRating vote for the instructor, 1 to 5; null without
 */
public record Booking(
        long memberId,
        Integer seat,
        boolean isStandby,
        boolean hasAttended,
        Integer classRating,
        Integer instructorRating) {

    static Booking of(long memberId, Integer seat) {
        return new Booking(memberId, seat, false, false, null, null);
    }

    static Booking standby(long memberId) {
        return new Booking(memberId, null, true, false, null, null);
    }

    Booking promoted(Integer newSeat) {
        return new Booking(memberId, newSeat, false, hasAttended, classRating, instructorRating);
    }

    Booking attended(boolean isPresent) {
        return new Booking(memberId, seat, isStandby, isPresent, classRating, instructorRating);
    }

    Booking classRated(int vote) {
        return new Booking(memberId, seat, isStandby, hasAttended, vote, instructorRating);
    }

    Booking instructorRated(int vote) {
        return new Booking(memberId, seat, isStandby, hasAttended, classRating, vote);
    }
}
