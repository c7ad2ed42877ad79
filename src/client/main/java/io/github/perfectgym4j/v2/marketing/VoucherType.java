package io.github.perfectgym4j.v2.marketing;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The type of a voucher: what it is used for. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record VoucherType(String value) implements TextValue {

    /** A person who becomes a guest. */
    public static final VoucherType FOR_NEW_GUEST = new VoucherType("ForNewGuest");

    /** A person who becomes a member. */
    public static final VoucherType FOR_NEW_MEMBER = new VoucherType("ForNewMember");

    /** Somebody who is a member. */
    public static final VoucherType FOR_EXISTING_MEMBER = new VoucherType("ForExistingMember");

    /** A product; the quantity is needed. */
    public static final VoucherType FOR_PRODUCT_DISCOUNT = new VoucherType("ForProductDiscount");

    /** A contract; the payment plan is needed. */
    public static final VoucherType FOR_CONTRACT_DISCOUNT = new VoucherType("ForContractDiscount");
}
