package io.github.perfectgym4j.sandbox.company.pos;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * How a transaction was paid, in full or in part.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param transactionId transaction
 * @param memberId who paid
 * @param clubId where
 * @param date when
 * @param receipt number of its receipt
 * @param means how
 * @param gross amount with tax; negative when money was given back
 */
public record PosPayment(
        long id,
        long timestamp,
        boolean isDeleted,
        long transactionId,
        long memberId,
        long clubId,
        LocalDateTime date,
        long receipt,
        Means means,
        BigDecimal gross)
        implements Entity {

    /**
     * A way to pay.
     *
     * @param type kind in the words of the contract, such as {@code Cash}
     * @param ePaymentId electronic payment it came from; null if none
     * @param gateId payment on a page it came from; null if none
     */
    public record Means(String type, Long ePaymentId, Long gateId) {

        /** From the prepaid account. */
        public static final Means PREPAID = of("CashLessPrepaid");

        /** Not yet: what was bought becomes a debt. */
        public static final Means DEBIT = of("CashLessDebit");

        /**
         * A way that leaves no other trace.
         *
         * @param type kind in the words of the contract
         * @return way
         */
        public static Means of(String type) {
            return new Means(type, null, null);
        }
    }

    /** @return whether money was given back */
    public boolean isRefund() {
        return gross.signum() < 0;
    }
}
