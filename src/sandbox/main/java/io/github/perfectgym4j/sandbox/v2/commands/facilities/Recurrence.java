package io.github.perfectgym4j.sandbox.v2.commands.facilities;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * Days: all of a period, or some days of each week of it, or of every other week.
 *
 * @param from first day
 * @param to last day
 * @param pattern {@code Weekly}, {@code BiWeekly}, or anything else for all days
 * @param weekdays days of the week in English; only for patterns that need them
 */
record Recurrence(LocalDate from, LocalDate to, String pattern, List<String> weekdays) {

    static final List<String> DAYS =
            List.of("None", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final int LONGEST_DAYS = 1_100;

    boolean isValid() {
        long length = ChronoUnit.DAYS.between(from, to);
        return length >= 0 && length <= LONGEST_DAYS;
    }

    boolean includes(LocalDate day) {
        if (day.isBefore(from) || day.isAfter(to)) {
            return false;
        }
        return switch (pattern) {
            case "Weekly" -> isOnWeekday(day);
            case "BiWeekly" -> isOnWeekday(day) && weeksSinceStart(day) % 2 == 0;
            default -> true;
        };
    }

    private boolean isOnWeekday(LocalDate day) {
        return weekdays.stream().anyMatch(word -> word.toUpperCase(Locale.ROOT)
                .equals(day.getDayOfWeek().name()));
    }

    private long weeksSinceStart(LocalDate day) {
        return ChronoUnit.WEEKS.between(monday(from), monday(day));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    List<LocalDate> days() {
        return from.datesUntil(to.plusDays(1)).filter(this::includes).toList();
    }
}
