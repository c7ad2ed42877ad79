package io.github.perfectgym4j.sandbox.company.contracts;

import io.github.perfectgym4j.sandbox.company.money.Taxed;
import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * Money that settled a fee or a part of it, or went back to the member. What was paid of a fee is always the sum of these, in net, tax and gross.
 *
 * @param id key
 * @param timestamp change counter
 * @param feeId key of the fee
 * @param fee what was charged
 * @param amount amount; negative if it went back
 * @param date when, in the member's home club
 * @param refundedId the payment that went back; null if this is none
 * @param origin where the money came from
 */
public record FeePayment(
        long id,
        long timestamp,
        long feeId,
        Charge fee,
        Taxed amount,
        LocalDateTime date,
        Long refundedId,
        Origin origin)
        implements Entity {

    /**
     * Where the money of a payment came from. All of it may be null.
     *
     * @param clubId club that took it; null for that of the contract
     * @param transactionTypeId kind of transaction in the books
     * @param transactionId sale at a desk that it belongs to
     * @param ePaymentId payment by a stored card or account
     * @param onlineGateTransactionId payment on a page
     * @param description text; null for that of the fee
     */
    public record Origin(
            Long clubId,
            Long transactionTypeId,
            Long transactionId,
            Long ePaymentId,
            Long onlineGateTransactionId,
            String description) {

        /** Nothing is known about it. */
        public static final Origin UNKNOWN = new Origin(null, null, null, null, null, null);
    }

    /** Payments stay. */
    @Override
    public boolean isDeleted() {
        return false;
    }

    /** @return who paid */
    public long memberId() {
        return fee.memberId();
    }

    /** @return whether the money went back to the member */
    public boolean isRefund() {
        return refundedId != null;
    }

    BigDecimal gross() {
        return amount.gross();
    }
}
