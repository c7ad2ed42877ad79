package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * How refunds of facility bookings are limited. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record RefundLimitType(String value) implements TextValue {

    /** They are not. */
    public static final RefundLimitType UNLIMITED = new RefundLimitType("UnlimitedRefunds");

    /** In some weeks. */
    public static final RefundLimitType PER_WEEKS = new RefundLimitType("LimitPerWeeks");

    /** In some months. */
    public static final RefundLimitType PER_MONTHS = new RefundLimitType("LimitPerMonths");

    /** For each contract. */
    public static final RefundLimitType PER_CONTRACT = new RefundLimitType("LimitPerContract");
}
