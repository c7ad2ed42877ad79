package io.github.perfectgym4j.sandbox.company.pos;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * A transaction at a till: something sold, or money taken for contracts.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param memberId who bought or paid
 * @param clubId where
 * @param date date of the transaction
 * @param created when it was booked
 * @param receipt number of its receipt
 * @param description text
 * @param item what for
 * @param gross amount with tax; negative when money was given back
 * @param refundedId transaction whose money was given back; null if none
 */
public record PosTransaction(
        long id,
        long timestamp,
        boolean isDeleted,
        long memberId,
        long clubId,
        LocalDateTime date,
        LocalDateTime created,
        long receipt,
        String description,
        Item item,
        BigDecimal gross,
        Long refundedId)
        implements Entity {

    /**
     * What a transaction is for: a product, or contracts.
     *
     * @param productId product; null if it is for contracts
     * @param quantity units of the product; null if there is none
     * @param contractId contract; null if there is none, or several
     * @param chargeType kind of the charges that were paid, in the words of the contract; null if there are several
     */
    public record Item(Long productId, Integer quantity, Long contractId, String chargeType) {

        /**
         * Units of a product.
         *
         * @param productId product
         * @param quantity units
         * @return item
         */
        public static Item product(long productId, int quantity) {
            return new Item(productId, quantity, null, null);
        }

        /**
         * Charges.
         *
         * @param contractId contract; null if there is none, or several
         * @param chargeType kind of the charges; null if there are several
         * @return item
         */
        public static Item charges(Long contractId, String chargeType) {
            return new Item(null, null, contractId, chargeType);
        }
    }

    /** @return whether money was given back */
    public boolean isRefund() {
        return gross.signum() < 0;
    }
}
