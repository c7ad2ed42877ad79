package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The type of end date: how the last day of a cancelled contract is found. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record ContractEndDateType(String value) implements TextValue {

    /** By the period of notice. */
    public static final ContractEndDateType STANDARD = new ContractEndDateType("Standard");

    /** By the other rule that the plan has. */
    public static final ContractEndDateType OPTIONAL = new ContractEndDateType("Optional");

    /** At the end of the time for which the member is bound. */
    public static final ContractEndDateType COMMITMENT = new ContractEndDateType("Commitment");

    /** With the last period that is paid. */
    public static final ContractEndDateType PAYMENTS_BASED = new ContractEndDateType("PaymentsBased");

    /** As for members who do not pay. */
    public static final ContractEndDateType DEBTOR = new ContractEndDateType("Debtor");

    /** As for members who get their money back. */
    public static final ContractEndDateType MONEY_BACK = new ContractEndDateType("MoneyBack");
}
