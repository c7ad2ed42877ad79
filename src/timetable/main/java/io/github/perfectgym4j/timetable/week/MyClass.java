package io.github.perfectgym4j.timetable.week;

import io.github.perfectgym4j.v1.classes.UserClass;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

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
     * Takes from PerfectGym's answer what the pages need.
     *
     * @param source class with a key and a start
     * @return the class as its page shows it
     */
    public static MyClass of(UserClass source) {
        ShownClub club = source.club() == null || source.club().id() == null
                ? new ShownClub(0, "", Optional.empty())
                : new ShownClub(
                        source.club().id(),
                        source.club().name() == null ? "" : source.club().name(),
                        source.club().zone());
        return new MyClass(
                ShownClass.of(source),
                club,
                Boolean.TRUE.equals(source.allowBookSeatNumber()),
                source.userClassRating(),
                source.userInstructorRating());
    }

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
