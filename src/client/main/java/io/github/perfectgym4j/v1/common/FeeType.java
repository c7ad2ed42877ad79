package io.github.perfectgym4j.v1.common;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * What a fee is for. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record FeeType(String value) implements TextValue {

    /** Part of a billing period. */
    public static final FeeType PRORATA = new FeeType("Prorata");

    /** Administration, once. */
    public static final FeeType ADMINISTRATION = new FeeType("AdminFee");

    /** Joining, once. */
    public static final FeeType JOINING = new FeeType("JoiningFee");

    /** Money for the prepaid account. */
    public static final FeeType PREPAID = new FeeType("Prepaid");

    /** A whole billing period. */
    public static final FeeType MEMBERSHIP = new FeeType("Membership");

    /** A pause of the contract. */
    public static final FeeType FREEZE = new FeeType("Freeze");

    /** Entered by hand. */
    public static final FeeType MANUAL = new FeeType("Manual");

    /** Anything else. */
    public static final FeeType OTHER = new FeeType("Other");
}
