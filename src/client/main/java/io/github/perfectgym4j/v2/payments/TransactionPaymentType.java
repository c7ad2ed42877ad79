package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The type of a transaction's payment. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record TransactionPaymentType(String value) implements TextValue {

    /** In cash. */
    public static final TransactionPaymentType CASH = new TransactionPaymentType("Cash");

    /** By card. */
    public static final TransactionPaymentType CREDIT_CARD = new TransactionPaymentType("CreditCard");

    /** By money transfer. */
    public static final TransactionPaymentType MONEY_TRANSFER = new TransactionPaymentType("MoneyTransfer");

    /** Not yet: the member owes it. */
    public static final TransactionPaymentType CASHLESS_DEBIT = new TransactionPaymentType("CashLessDebit");

    /** With prepaid money. */
    public static final TransactionPaymentType CASHLESS_PREPAID = new TransactionPaymentType("CashLessPrepaid");

    /** Online. */
    public static final TransactionPaymentType ONLINE = new TransactionPaymentType("Online");

    /** Online, by card. */
    public static final TransactionPaymentType ONLINE_ECARD = new TransactionPaymentType("OnlineEcard");

    /** In several ways. */
    public static final TransactionPaymentType MIXED = new TransactionPaymentType("Mixed");

    /** By cheque. */
    public static final TransactionPaymentType CHECK = new TransactionPaymentType("Check");

    /** With a bonus. */
    public static final TransactionPaymentType BONUS = new TransactionPaymentType("Bonus");

    /** With a voucher. */
    public static final TransactionPaymentType BON = new TransactionPaymentType("Bon");

    /** Electronically, by direct debit. */
    public static final TransactionPaymentType ELECTRONIC_PAYMENT_DIRECT_DEBIT =
            new TransactionPaymentType("ElectronicPaymentDD");

    /** Electronically, by card. */
    public static final TransactionPaymentType ELECTRONIC_PAYMENT_CREDIT_CARD =
            new TransactionPaymentType("ElectronicPaymentCC");

    /** Electronically. */
    public static final TransactionPaymentType EPAYMENT = new TransactionPaymentType("EPayment");

    /** By direct debit. */
    public static final TransactionPaymentType DIRECT_DEBIT = new TransactionPaymentType("DirectDebit");

    /** What rounding in cash made up. */
    public static final TransactionPaymentType CASH_ROUNDING = new TransactionPaymentType("CashRounding");

    /** In way 1 that the tenant has defined. */
    public static final TransactionPaymentType CUSTOM_TYPE_1 = new TransactionPaymentType("CustomType1");

    /** In way 2 that the tenant has defined. */
    public static final TransactionPaymentType CUSTOM_TYPE_2 = new TransactionPaymentType("CustomType2");

    /** In way 3 that the tenant has defined. */
    public static final TransactionPaymentType CUSTOM_TYPE_3 = new TransactionPaymentType("CustomType3");

    /** In way 4 that the tenant has defined. */
    public static final TransactionPaymentType CUSTOM_TYPE_4 = new TransactionPaymentType("CustomType4");

    /** In way 5 that the tenant has defined. */
    public static final TransactionPaymentType CUSTOM_TYPE_5 = new TransactionPaymentType("CustomType5");

    /** In way 6 that the tenant has defined. */
    public static final TransactionPaymentType CUSTOM_TYPE_6 = new TransactionPaymentType("CustomType6");

    /** In way 7 that the tenant has defined. */
    public static final TransactionPaymentType CUSTOM_TYPE_7 = new TransactionPaymentType("CustomType7");

    /** In way 8 that the tenant has defined. */
    public static final TransactionPaymentType CUSTOM_TYPE_8 = new TransactionPaymentType("CustomType8");

    /** In way 9 that the tenant has defined. */
    public static final TransactionPaymentType CUSTOM_TYPE_9 = new TransactionPaymentType("CustomType9");

    /** In way 10 that the tenant has defined. */
    public static final TransactionPaymentType CUSTOM_TYPE_10 = new TransactionPaymentType("CustomType10");

    /** In way 11 that the tenant has defined. */
    public static final TransactionPaymentType CUSTOM_TYPE_11 = new TransactionPaymentType("CustomType11");

    /** In way 12 that the tenant has defined. */
    public static final TransactionPaymentType CUSTOM_TYPE_12 = new TransactionPaymentType("CustomType12");

    /** In way 13 that the tenant has defined. */
    public static final TransactionPaymentType CUSTOM_TYPE_13 = new TransactionPaymentType("CustomType13");

    /** In way 14 that the tenant has defined. */
    public static final TransactionPaymentType CUSTOM_TYPE_14 = new TransactionPaymentType("CustomType14");

    /** In way 15 that the tenant has defined. */
    public static final TransactionPaymentType CUSTOM_TYPE_15 = new TransactionPaymentType("CustomType15");
}
