package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.client.json.TextValue;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;

/**
 * A day of the week. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record Weekday(String value) implements TextValue {

    /** No day. */
    public static final Weekday NONE = new Weekday("None");

    /** Monday. */
    public static final Weekday MONDAY = new Weekday("Monday");

    /** Tuesday. */
    public static final Weekday TUESDAY = new Weekday("Tuesday");

    /** Wednesday. */
    public static final Weekday WEDNESDAY = new Weekday("Wednesday");

    /** Thursday. */
    public static final Weekday THURSDAY = new Weekday("Thursday");

    /** Friday. */
    public static final Weekday FRIDAY = new Weekday("Friday");

    /** Saturday. */
    public static final Weekday SATURDAY = new Weekday("Saturday");

    /** Sunday. */
    public static final Weekday SUNDAY = new Weekday("Sunday");

    /**
     * The day of Java's calendar.
     *
     * @param day the day
     * @return the same day
     */
    public static Weekday of(DayOfWeek day) {
        return new Weekday(Objects.requireNonNull(day, "day").getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
}
