package io.github.perfectgym4j.v1.contracts;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Unit in which the length of a pause is counted. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record FreezePeriod(String value) implements TextValue {

    /** Days. */
    public static final FreezePeriod DAY = new FreezePeriod("Day");

    /** Months. */
    public static final FreezePeriod MONTH = new FreezePeriod("Month");
}
