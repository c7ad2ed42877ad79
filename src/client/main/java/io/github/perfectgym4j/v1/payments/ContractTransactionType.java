package io.github.perfectgym4j.v1.payments;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * What money taken outside of the system pays for. Pauses and other fees cannot be paid that way (quirk Q74).
 *
 * @param value the text on the wire
 */
public record ContractTransactionType(String value) implements TextValue {

    /** Part of a billing period. */
    public static final ContractTransactionType PRORATA = new ContractTransactionType("Prorata");

    /** Administration. */
    public static final ContractTransactionType ADMINISTRATION = new ContractTransactionType("AdminFee");

    /** Joining. */
    public static final ContractTransactionType JOINING = new ContractTransactionType("JoiningFee");

    /** A whole billing period. */
    public static final ContractTransactionType MEMBERSHIP = new ContractTransactionType("Membership");

    /** The prepaid account. */
    public static final ContractTransactionType PREPAID = new ContractTransactionType("Prepaid");

    /** A fee that was entered by hand. */
    public static final ContractTransactionType MANUAL = new ContractTransactionType("Manual");
}
