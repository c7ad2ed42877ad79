package io.github.perfectgym4j.v1.payments;

import io.github.perfectgym4j.client.json.WireNames;
import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.v1.common.Fee;
import io.github.perfectgym4j.v1.common.FeeType;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * A fee that a member still has to pay (contract: {@code PendingContractFee}). Two sets of names are documented (quirk Q29).
 *
 * @param id key of the fee
 * @param timestamp change counter
 * @param isDeleted whether the fee has been deleted
 * @param name name
 * @param description what it is for, in words
 * @param feeType what it is for
 * @param fee the amounts as the server sends them: below zero while there is a debt; see {@link #owed()}
 * @param dueDate when it has to be paid, local time
 */
public record PendingContractFee(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        String name,
        String description,
        @WireNames("paymentType") FeeType feeType,
        @WireNames("amount") Fee fee,
        LocalDateTime dueDate)
        implements Change {

    /**
     * What is left to pay, tax included, whichever sign the server gave it (quirk Q79).
     *
     * @return an amount of at least zero, in the currency of the club; null if the server left it out
     */
    public BigDecimal owed() {
        return fee == null || fee.gross() == null ? null : fee.gross().abs();
    }
}
