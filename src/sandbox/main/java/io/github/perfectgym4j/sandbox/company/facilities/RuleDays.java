package io.github.perfectgym4j.sandbox.company.facilities;

import java.time.LocalDate;
import java.util.List;

/**
 * Days on which a rule holds.
 *
 * @param id key
 * @param name name
 * @param periods periods
 */
public record RuleDays(long id, String name, List<Period> periods) {

    /**
     * A period.
     *
     * @param id key
     * @param daysId key of the days that it belongs to
     * @param isClosed whether the rule does not hold in it
     * @param from first day
     * @param to last day
     */
    public record Period(long id, long daysId, boolean isClosed, LocalDate from, LocalDate to) {

        boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    boolean include(LocalDate day) {
        return periods.stream().anyMatch(period -> !period.isClosed() && period.includes(day))
                && periods.stream().noneMatch(period -> period.isClosed() && period.includes(day));
    }
}
