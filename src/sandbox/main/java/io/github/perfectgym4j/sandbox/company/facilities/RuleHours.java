package io.github.perfectgym4j.sandbox.company.facilities;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * Times at which a rule holds.
 *
 * @param id key
 * @param name name
 * @param periods periods
 */
public record RuleHours(long id, String name, List<Period> periods) {

    /**
     * A period on one day of the week.
     *
     * @param id key
     * @param hoursId key of the times that it belongs to
     * @param day day of the week
     * @param from start
     * @param to end
     */
    public record Period(long id, long hoursId, DayOfWeek day, LocalTime from, LocalTime to) {

        boolean includes(LocalDateTime start, LocalDateTime end) {
            return start.getDayOfWeek() == day
                    && start.toLocalDate().equals(end.toLocalDate())
                    && !start.toLocalTime().isBefore(from)
                    && !end.toLocalTime().isAfter(to);
        }
    }

    boolean include(LocalDateTime start, LocalDateTime end) {
        return periods.stream().anyMatch(period -> period.includes(start, end));
    }
}
