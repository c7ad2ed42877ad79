package io.github.perfectgym4j.sandbox.company.payments;

import java.math.BigDecimal;
import java.util.function.Consumer;

/**
 * A payment on a page of its own.
 *
 * @param id key
 * @param memberId who pays
 * @param amount amount
 * @param redirectUrl where the payer goes afterwards; null if nowhere
 * @param status state
 * @param onPaid what happens when it has been paid
 */
public record OnlinePayment(
        String id, long memberId, BigDecimal amount, String redirectUrl, Status status, Consumer<BigDecimal> onPaid) {

    /** State of a payment; names of the contract. */
    public enum Status {
        /** The payer has not decided. */
        InProgress,
        /** Paid. */
        Success,
        /** Given up or declined. */
        Error
    }

    OnlinePayment with(Status newStatus) {
        return new OnlinePayment(id, memberId, amount, redirectUrl, newStatus, onPaid);
    }

    /** @return nothing personal */
    @Override
    public String toString() {
        return "OnlinePayment[" + id + ", " + status + "]";
    }
}
