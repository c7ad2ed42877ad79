package io.github.perfectgym4j.sandbox.company.clubs;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Days on which a club has other hours than usual.
 *
 * @param id key
 * @param clubId club
 * @param first first day
 * @param last last day
 * @param from when it opens; null if it is closed
 * @param until when it closes; null if it is closed
 */
public record OpeningException(long id, long clubId, LocalDate first, LocalDate last, LocalTime from, LocalTime until) {

    /** All there are: Christmas in two clubs. */
    public static final List<OpeningException> ALL = List.of(
            new OpeningException(1, 1, LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26), null, null),
            new OpeningException(2, 2, LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26), null, null),
            new OpeningException(
                    3,
                    2,
                    LocalDate.of(2026, 12, 31),
                    LocalDate.of(2026, 12, 31),
                    LocalTime.of(8, 0),
                    LocalTime.of(14, 0)));

    /**
     * Looks for other hours of a club.
     *
     * @param clubId club
     * @param day day
     * @return other hours; empty if they are as usual
     */
    public static Optional<OpeningException> of(long clubId, LocalDate day) {
        return ALL.stream()
                .filter(exception -> exception.clubId() == clubId
                        && !day.isBefore(exception.first())
                        && !day.isAfter(exception.last()))
                .findFirst();
    }

    /**
     * Checks whether the club is open.
     *
     * @param time time of day on one of the days
     * @return whether it is
     */
    public boolean isOpen(LocalTime time) {
        return from != null && !time.isBefore(from) && time.isBefore(until);
    }
}
