package io.github.perfectgym4j.timetable.gym;

import java.time.Clock;
import java.time.LocalDateTime;

/**
 * A class as one member sees it.
 *
 * @param shown the class
 * @param club where it is
 * @param hasSeats whether a certain seat can be booked
 * @param classRating the member's vote for the class, or null
 * @param instructorRating the member's vote for the instructor, or null
 */
public record MyClass(
        ShownClass shown, ShownClub club, boolean hasSeats, Integer classRating, Integer instructorRating) {

    /**
     * What time it is at the club.
     *
     * @param clock any clock
     * @return the time
     */
    public LocalDateTime now(Clock clock) {
        return club.now(clock);
    }

    /**
     * Whether the member has to do with the class.
     *
     * @return true if booked, on the waiting list, or attended
     */
    public boolean isMine() {
        return shown.place() != ShownClass.Place.NONE;
    }
}
