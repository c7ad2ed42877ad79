package io.github.perfectgym4j.internal.json;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes date-times as {@code 2026-11-21T06:00:00}: local to the club, always with seconds, never with a fraction or a zone.
 * Without it a query parameter would be sent by {@link LocalDateTime#toString()}, which drops seconds of {@code :00}.
 */
final class LocalDateTimes {

    private static final DateTimeFormatter WIRE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final int LENGTH = "2026-11-21T08:00:00".length();

    private LocalDateTimes() {}

    /**
     * Formats a date-time for the wire.
     *
     * @param value a date-time, local to the club
     * @return its form on the wire
     */
    static String format(LocalDateTime value) {
        int year = value.getYear();
        if (year < 1000 || year > 9999) {
            return WIRE.format(value);
        }
        // By hand, because two of these are in most calls, and a formatter makes a dozen objects for each.
        StringBuilder text = new StringBuilder(LENGTH).append(year);
        twoDigits(text.append('-'), value.getMonthValue());
        twoDigits(text.append('-'), value.getDayOfMonth());
        twoDigits(text.append('T'), value.getHour());
        twoDigits(text.append(':'), value.getMinute());
        twoDigits(text.append(':'), value.getSecond());
        return text.toString();
    }

    private static void twoDigits(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
