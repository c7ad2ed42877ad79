package io.github.perfectgym4j.v1.contracts;

import io.github.perfectgym4j.v1.common.FeeType;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * One fee of a contract (contract: {@code ContractFeeDetails}). Amounts are in the currency of the club.
 *
 * @param amount the fee
 * @param amountToSettle what is left to pay, as the server sends it: below zero while there is a debt; see {@link #owed()}
 * @param date day of the fee, local time
 * @param type what it is for
 */
public record ContractFeeDetails(BigDecimal amount, BigDecimal amountToSettle, LocalDateTime date, FeeType type) {

    /**
     * What is left to pay, whichever sign the server gave it (quirk Q79).
     *
     * @return an amount of at least zero, in the currency of the club; null if the server left it out
     */
    public BigDecimal owed() {
        return amountToSettle == null ? null : amountToSettle.abs();
    }
}
