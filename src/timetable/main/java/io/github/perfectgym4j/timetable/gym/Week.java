package io.github.perfectgym4j.timetable.gym;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/**
 * The days that a timetable shows, by default a week.
 *
 * @param from first day
 * @param to last day
 */
public record Week(LocalDate from, LocalDate to) {

    /**
     * The week that a day belongs to.
     *
     * @param day a day
     * @return Monday to Sunday
     */
    public static Week of(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Week(monday, monday.plusDays(6));
    }

    /**
     * All days, in order.
     *
     * @return first day to last day
     */
    public Stream<LocalDate> all() {
        return from.datesUntil(to.plusDays(1));
    }

    /**
     * Whether a day is one of them.
     *
     * @param day a day
     * @return true from the first day to the last one
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
