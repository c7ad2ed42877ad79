package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * How often a time comes again. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record RecurrencePattern(String value) implements TextValue {

    /** It does not come again. */
    public static final RecurrencePattern SINGLE = new RecurrencePattern("Single");

    /** Some days of every week. */
    public static final RecurrencePattern WEEKLY = new RecurrencePattern("Weekly");

    /** Some days of every other week. */
    public static final RecurrencePattern BIWEEKLY = new RecurrencePattern("BiWeekly");
}
