package io.github.perfectgym4j.v2.payments;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A sale on debt that is paid (contract: {@code PayViaApiPendingPosTransactionItem}).
 *
 * @param productTransactionId key of the sale, from the set {@code CashlessDebitPosTransactions}
 * @param amount what is paid of it, gross, in the currency of the club
 */
public record PendingSaleItem(long productTransactionId, BigDecimal amount) {

    /** Checks what the contract requires. */
    public PendingSaleItem {
        Objects.requireNonNull(amount, "amount");
    }
}
