package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The type of a payment: what it is made with. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record PaymentType(String value) implements TextValue {

    /** Cash. */
    public static final PaymentType CASH = new PaymentType("Cash");

    /** Card. */
    public static final PaymentType CREDIT_CARD = new PaymentType("CreditCard");

    /** Bank transfer. */
    public static final PaymentType MONEY_TRANSFER = new PaymentType("MoneyTransfer");

    /** On the web. */
    public static final PaymentType ONLINE = new PaymentType("Online");

    /** Cheque. */
    public static final PaymentType CHECK = new PaymentType("Check");

    /** Nothing yet: the member owes it. */
    public static final PaymentType CASHLESS_DEBIT = new PaymentType("CashLessDebit");

    /** Prepaid money. */
    public static final PaymentType CASHLESS_PREPAID = new PaymentType("CashLessPrepaid");
}
