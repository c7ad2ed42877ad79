package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Unit of an age. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record AgeUnit(String value) implements TextValue {

    /** Years. */
    public static final AgeUnit YEARS = new AgeUnit("Years");

    /** Months. */
    public static final AgeUnit MONTHS = new AgeUnit("Months");
}
