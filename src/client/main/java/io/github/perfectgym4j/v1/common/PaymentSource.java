package io.github.perfectgym4j.v1.common;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Where the money for a contract comes from.
 *
 * @param value the text on the wire
 */
public record PaymentSource(String value) implements TextValue {

    /** Collected from the member's bank account. */
    public static final PaymentSource DIRECT_DEBIT = new PaymentSource("DirectDebit");

    /** Charged to the member's credit card. */
    public static final PaymentSource CREDIT_CARD = new PaymentSource("CreditCard");

    /** Paid at the reception. */
    public static final PaymentSource CASH = new PaymentSource("Cash");
}
