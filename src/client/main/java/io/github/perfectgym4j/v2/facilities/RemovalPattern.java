package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * On which days of a period rooms are closed. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record RemovalPattern(String value) implements TextValue {

    /** On all. */
    public static final RemovalPattern STANDARD = new RemovalPattern("Standard");

    /** On some days of every week. */
    public static final RemovalPattern WEEKLY = new RemovalPattern("Weekly");

    /** On some days of every other week. */
    public static final RemovalPattern BIWEEKLY = new RemovalPattern("BiWeekly");
}
