package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The recurrence of a time for which rooms are open. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record RecurrencePattern(String value) implements TextValue {

    /** Once. */
    public static final RecurrencePattern SINGLE = new RecurrencePattern("Single");

    /** Some days of every week. */
    public static final RecurrencePattern WEEKLY = new RecurrencePattern("Weekly");

    /** Some days of every other week. */
    public static final RecurrencePattern BIWEEKLY = new RecurrencePattern("BiWeekly");
}
