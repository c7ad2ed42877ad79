package io.github.perfectgym4j.sandbox.company.timetable;

/**
 * One member's place in a class, or on its waiting list.
 *
 * @param id key; 0 until it is {@linkplain BookingBook entered}
 * @param memberId member
 * @param seat number of the seat; null where seats have no numbers
 * @param isStandby only on the waiting list
 * @param hasAttended was there
 * @param classRating vote for the class, 1 to 5; null without
 * @param instructorRating vote for the instructor, 1 to 5; null without
 * @param comments what was said when booking; null if nothing
 */
public record Booking(
        long id,
        long memberId,
        Integer seat,
        boolean isStandby,
        boolean hasAttended,
        Integer classRating,
        Integer instructorRating,
        String comments) {

    public static Booking of(long memberId, Integer seat) {
        return new Booking(0, memberId, seat, false, false, null, null, null);
    }

    public static Booking standby(long memberId) {
        return new Booking(0, memberId, null, true, false, null, null, null);
    }

    Booking entered(long newId) {
        return new Booking(newId, memberId, seat, isStandby, hasAttended, classRating, instructorRating, comments);
    }

    Booking commented(String text) {
        return new Booking(id, memberId, seat, isStandby, hasAttended, classRating, instructorRating, text);
    }

    Booking promoted(Integer newSeat) {
        return new Booking(id, memberId, newSeat, false, hasAttended, classRating, instructorRating, comments);
    }

    public Booking attended(boolean isPresent) {
        return new Booking(id, memberId, seat, isStandby, isPresent, classRating, instructorRating, comments);
    }

    Booking classRated(int vote) {
        return new Booking(id, memberId, seat, isStandby, hasAttended, vote, instructorRating, comments);
    }

    Booking instructorRated(int vote) {
        return new Booking(id, memberId, seat, isStandby, hasAttended, classRating, vote, comments);
    }
}
