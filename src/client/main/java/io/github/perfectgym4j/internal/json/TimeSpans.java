package io.github.perfectgym4j.internal.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of day and durations, of which the wire has three spellings: {@code PT8H30M}, {@code 08:30:00} and {@code 08:30}. */
final class TimeSpans {

    private static final Duration DAY = Duration.ofDays(1);

    /** Days may stand in front, with a dot behind them. */
    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d{1,6})\\.)?(\\d{1,4}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?");

    private TimeSpans() {}

    /**
     * Reads a time of day. The end of a day, {@code 24:00}, is its midnight.
     *
     * @throws DateTimeException if it is none
     */
    static LocalTime timeOfDay(String text) {
        Duration sinceMidnight = duration(text);
        if (sinceMidnight.equals(DAY)) {
            return LocalTime.MIDNIGHT;
        }
        if (sinceMidnight.isNegative() || sinceMidnight.compareTo(DAY) > 0) {
            throw new DateTimeException("not within a day");
        }
        return LocalTime.ofNanoOfDay(sinceMidnight.toNanos());
    }

    /**
     * Reads a duration.
     *
     * @throws DateTimeException if it is none
     */
    static Duration duration(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            return Duration.parse(text);
        }
        return Duration.ofDays(number(clock, 1))
                .plusHours(number(clock, 2))
                .plusMinutes(number(clock, 3))
                .plusSeconds(number(clock, 4))
                .plusNanos(clock.group(5) == null ? 0 : Long.parseLong((clock.group(5) + "00000000").substring(0, 9)));
    }

    private static long number(Matcher clock, int group) {
        return clock.group(group) == null ? 0 : Long.parseLong(clock.group(group));
    }
}
