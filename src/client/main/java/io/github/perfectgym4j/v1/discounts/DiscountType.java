package io.github.perfectgym4j.v1.discounts;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * How a fee is reduced. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record DiscountType(String value) implements TextValue {

    /** By a share of the fee, in per cent. */
    public static final DiscountType PERCENT = new DiscountType("PercentDiscount");

    /** By an amount. */
    public static final DiscountType VALUE = new DiscountType("ValueDiscount");

    /** To an amount, which takes the place of the fee. */
    public static final DiscountType FIXED_VALUE = new DiscountType("FixedValueDiscount");

    /** No discount. */
    public static final DiscountType NONE = new DiscountType("None");

    /** The server does not know. */
    public static final DiscountType UNKNOWN = new DiscountType("Unknown");
}
