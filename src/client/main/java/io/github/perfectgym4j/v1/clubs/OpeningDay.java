package io.github.perfectgym4j.v1.clubs;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * A day of the week, or all holidays. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record OpeningDay(String value) implements TextValue {

    /** Monday. */
    public static final OpeningDay MONDAY = new OpeningDay("Monday");

    /** Tuesday. */
    public static final OpeningDay TUESDAY = new OpeningDay("Tuesday");

    /** Wednesday. */
    public static final OpeningDay WEDNESDAY = new OpeningDay("Wednesday");

    /** Thursday. */
    public static final OpeningDay THURSDAY = new OpeningDay("Thursday");

    /** Friday. */
    public static final OpeningDay FRIDAY = new OpeningDay("Friday");

    /** Saturday. */
    public static final OpeningDay SATURDAY = new OpeningDay("Saturday");

    /** Sunday. */
    public static final OpeningDay SUNDAY = new OpeningDay("Sunday");

    /** All holidays. */
    public static final OpeningDay HOLIDAYS = new OpeningDay("Holidays");
}
