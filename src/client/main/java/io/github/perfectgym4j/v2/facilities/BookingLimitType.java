package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * How facility bookings of a member are counted. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record BookingLimitType(String value) implements TextValue {

    /** They are not. */
    public static final BookingLimitType UNLIMITED = new BookingLimitType("Unlimited");

    /** In some weeks. */
    public static final BookingLimitType PER_WEEKS = new BookingLimitType("LimitPerWeeks");

    /** In some months. */
    public static final BookingLimitType PER_MONTHS = new BookingLimitType("LimitPerMonths");

    /** On a day. */
    public static final BookingLimitType PER_DAY = new BookingLimitType("LimitPerDay");

    /** Together with those of other rules. */
    public static final BookingLimitType SHARED = new BookingLimitType("SharedLimit");
}
