package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The kind of limit to a member's facility bookings. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record BookingLimitType(String value) implements TextValue {

    /** No limit. */
    public static final BookingLimitType UNLIMITED = new BookingLimitType("Unlimited");

    /** A limit for some weeks. */
    public static final BookingLimitType PER_WEEKS = new BookingLimitType("LimitPerWeeks");

    /** A limit for some months. */
    public static final BookingLimitType PER_MONTHS = new BookingLimitType("LimitPerMonths");

    /** A limit for a day. */
    public static final BookingLimitType PER_DAY = new BookingLimitType("LimitPerDay");

    /** A limit that the rule shares with others. */
    public static final BookingLimitType SHARED = new BookingLimitType("SharedLimit");
}
