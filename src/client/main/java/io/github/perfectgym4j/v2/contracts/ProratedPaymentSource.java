package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The payment source for the computation of a partial period. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record ProratedPaymentSource(String value) implements TextValue {

    /** Credit card. */
    public static final ProratedPaymentSource CREDIT_CARD = new ProratedPaymentSource("CreditCard");

    /** Direct debit from a bank account. */
    public static final ProratedPaymentSource DIRECT_DEBIT = new ProratedPaymentSource("DirectDebit");

    /** Cash. */
    public static final ProratedPaymentSource CASH = new ProratedPaymentSource("Cash");

    /** Another member pays. */
    public static final ProratedPaymentSource SUBSTITUTE_PAYER = new ProratedPaymentSource("SubstitutePayer");

    /** A company pays. */
    public static final ProratedPaymentSource COMPANY = new ProratedPaymentSource("Company");

    /** An account number of the member's own at the club's bank. */
    public static final ProratedPaymentSource VIRTUAL_ACCOUNT = new ProratedPaymentSource("VirtualAccount");

    /** Bank transfer. */
    public static final ProratedPaymentSource MONEY_TRANSFER = new ProratedPaymentSource("MoneyTransfer");

    /** A payment provider outside of PerfectGym. */
    public static final ProratedPaymentSource EXTERNAL_PROVIDER = new ProratedPaymentSource("ExternalProvider");
}
