package io.github.perfectgym4j.sandbox.v2.sets.facilities;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Lengths and times as the wire shows them in this area. */
final class Spans {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Spans() {}

    /** Such as {@code 01:30:00}. */
    static String text(Duration length) {
        return text(LocalTime.MIDNIGHT.plus(length));
    }

    static String text(LocalTime time) {
        return TIME.format(time);
    }

    static Integer minutes(Duration length) {
        return Math.toIntExact(length.toMinutes());
    }

    static String word(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
