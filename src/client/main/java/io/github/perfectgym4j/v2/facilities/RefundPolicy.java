package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The refund for a cancelled facility booking. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record RefundPolicy(String value) implements TextValue {

    /** All of it. */
    public static final RefundPolicy FULL_REFUND = new RefundPolicy("FullRefund");

    /** A product in its place. */
    public static final RefundPolicy MAKE_UP_PRODUCT = new RefundPolicy("MakeUpProduct");

    /** No money. */
    public static final RefundPolicy NO_REFUND = new RefundPolicy("NoRefund");

    /** What they paid with. */
    public static final RefundPolicy RETURN = new RefundPolicy("Return");

    /** Nothing. */
    public static final RefundPolicy NO_RETURN = new RefundPolicy("NoReturn");
}
