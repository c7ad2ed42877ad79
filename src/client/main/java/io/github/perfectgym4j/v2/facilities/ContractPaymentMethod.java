package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * When a facility booking is charged on the contract. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record ContractPaymentMethod(String value) implements TextValue {

    /** It is not. */
    public static final ContractPaymentMethod NONE = new ContractPaymentMethod("None");

    /** Before. */
    public static final ContractPaymentMethod IN_ADVANCE = new ContractPaymentMethod("InAdvance");

    /** Afterwards. */
    public static final ContractPaymentMethod IN_ARREARS = new ContractPaymentMethod("InArrears");

    /** On the day of the booking. */
    public static final ContractPaymentMethod ON_BOOKING_DATE = new ContractPaymentMethod("OnBookingDate");
}
