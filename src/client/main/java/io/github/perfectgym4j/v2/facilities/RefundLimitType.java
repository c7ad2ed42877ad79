package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The kind of limit to refunds of facility bookings. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record RefundLimitType(String value) implements TextValue {

    /** No limit. */
    public static final RefundLimitType UNLIMITED = new RefundLimitType("UnlimitedRefunds");

    /** A limit for some weeks. */
    public static final RefundLimitType PER_WEEKS = new RefundLimitType("LimitPerWeeks");

    /** A limit for some months. */
    public static final RefundLimitType PER_MONTHS = new RefundLimitType("LimitPerMonths");

    /** A limit for each contract. */
    public static final RefundLimitType PER_CONTRACT = new RefundLimitType("LimitPerContract");
}
