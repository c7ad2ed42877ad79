package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Kind of payment. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record PaymentSourceType(String value) implements TextValue {

    /** By card. */
    public static final PaymentSourceType CREDIT_CARD = new PaymentSourceType("CreditCard");

    /** By direct debit. */
    public static final PaymentSourceType DIRECT_DEBIT = new PaymentSourceType("DirectDebit");

    /** In cash. */
    public static final PaymentSourceType CASH = new PaymentSourceType("Cash");

    /** By another member. */
    public static final PaymentSourceType SUBSTITUTE_PAYER = new PaymentSourceType("SubstitutePayer");

    /** By a company. */
    public static final PaymentSourceType COMPANY = new PaymentSourceType("Company");

    /** Regularly, without saying how. */
    public static final PaymentSourceType RECURRING = new PaymentSourceType("Recurring");

    /** By transfer to an account of the member's own. */
    public static final PaymentSourceType VIRTUAL_ACCOUNT = new PaymentSourceType("VirtualAccount");

    /** By money transfer. */
    public static final PaymentSourceType MONEY_TRANSFER = new PaymentSourceType("MoneyTransfer");

    /** By a provider outside of the vendor's systems. */
    public static final PaymentSourceType EXTERNAL_PROVIDER = new PaymentSourceType("ExternalProvider");
}
