package io.github.perfectgym4j.v1.clubs;

import io.github.perfectgym4j.client.paging.Change;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When a club is open on one day of the week, or on holidays (contract: {@code OpeningHours}).
 *
 * @param id key of the entry
 * @param timestamp change counter
 * @param isDeleted whether it has been deleted
 * @param isClosed whether the club stays shut on that day
 * @param dayOfWeekOrHoliday the day
 * @param openFrom opening time as the server gives it, usually {@code 07:00:00}; see {@link #opens()}
 * @param openUntil closing time as the server gives it, usually {@code 23:00:00}; see {@link #closes()}
 */
public record OpeningHours(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        Boolean isClosed,
        OpeningDay dayOfWeekOrHoliday,
        String openFrom,
        String openUntil)
        implements Change {

    /**
     * When the club opens, local to the club.
     *
     * @return the time of day; empty if the server gave none, or something else
     */
    public Optional<LocalTime> opens() {
        return time(openFrom);
    }

    /**
     * When the club closes, local to the club.
     *
     * @return the time of day; empty if the server gave none, or something else, such as an hour after 23
     */
    public Optional<LocalTime> closes() {
        return time(openUntil);
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.ofNullable(text).map(String::strip).map(LocalTime::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
