package io.github.perfectgym4j.v2.clubs;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Kind of a region. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record ClubRegionType(String value) implements TextValue {

    /** Not said. */
    public static final ClubRegionType UNDEFINED = new ClubRegionType("Undefined");

    /** Area of sales. */
    public static final ClubRegionType SALES_AREA = new ClubRegionType("SalesArea");

    /** Corporate. */
    public static final ClubRegionType CORPORATE = new ClubRegionType("Corporate");

    /** Retail. */
    public static final ClubRegionType RETAIL = new ClubRegionType("Retail");
}
