package io.github.perfectgym4j.v2.payments;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A charge of a contract that is paid, whole or in part (contract: {@code PayViaApiContractTransactionItem}).
 *
 * @param membershipTransactionId key of the charge, from the set {@code ContractCharges}
 * @param amount what is paid of it, gross, in the currency of the club
 */
public record ContractChargeItem(long membershipTransactionId, BigDecimal amount) {

    /** Checks what the contract requires. */
    public ContractChargeItem {
        Objects.requireNonNull(amount, "amount");
    }
}
