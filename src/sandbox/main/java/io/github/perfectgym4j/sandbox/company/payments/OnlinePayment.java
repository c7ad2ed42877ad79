package io.github.perfectgym4j.sandbox.company.payments;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.function.Consumer;

/**
 * A payment on a page of its own.
 *
 * @param id key
 * @param timestamp change counter
 * @param key name that the payer and the caller know it by
 * @param isProcess whether it was opened by version 2, which calls it a process
 * @param order what is to be paid
 * @param status state
 * @param created when it was opened
 * @param updated when the state last changed
 * @param ePaymentId electronic payment that came of it; null if none
 */
public record OnlinePayment(
        long id,
        long timestamp,
        String key,
        boolean isProcess,
        Order order,
        Status status,
        LocalDateTime created,
        LocalDateTime updated,
        Long ePaymentId)
        implements Entity {

    /** State of a payment; names of version 1. */
    public enum Status {
        /** The payer has not decided. */
        InProgress,
        /** Paid. */
        Success,
        /** Given up or declined. */
        Error
    }

    /**
     * What is to be paid.
     *
     * @param memberId who pays
     * @param clubId for which club
     * @param amount amount
     * @param description text
     * @param redirectUrl where the payer goes afterwards; null if nowhere
     * @param provider payment provider
     * @param savesCard whether the card is stored for further payments
     * @param onPaid what happens when it has been paid
     */
    public record Order(
            long memberId,
            long clubId,
            BigDecimal amount,
            String description,
            String redirectUrl,
            String provider,
            boolean savesCard,
            Consumer<OnlinePayment> onPaid) {

        /** @return nothing personal */
        @Override
        public String toString() {
            return "Order[]";
        }
    }

    /** Payments stay. */
    @Override
    public boolean isDeleted() {
        return false;
    }

    /** @return amount */
    public BigDecimal amount() {
        return order.amount();
    }

    /** @return where the payer goes afterwards; null if nowhere */
    public String redirectUrl() {
        return order.redirectUrl();
    }

    OnlinePayment ended(long newTimestamp, Status newStatus, LocalDateTime now, Long newEPaymentId) {
        return new OnlinePayment(id, newTimestamp, key, isProcess, order, newStatus, created, now, newEPaymentId);
    }

    /** @return nothing personal */
    @Override
    public String toString() {
        return "OnlinePayment[" + key + ", " + status + "]";
    }
}
