package io.github.perfectgym4j.sandbox.company.shop;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * Units of a product that a member has bought.
 *
 * @param id key
 * @param timestamp change counter
 * @param transactionId transaction at the till
 * @param memberId who bought it
 * @param clubId where
 * @param product what
 * @param name its name at that time
 * @param price its price at that time
 * @param quantity units left
 * @param initialQuantity units bought
 * @param created when
 * @param expires last moment of use
 * @param clubIds clubs in which it can be used
 * @param isStartPackage came with the first contract
 */
public record Purchase(
        long id,
        long timestamp,
        long transactionId,
        long memberId,
        long clubId,
        Product product,
        String name,
        BigDecimal price,
        int quantity,
        int initialQuantity,
        LocalDateTime created,
        LocalDateTime expires,
        Set<Long> clubIds,
        boolean isStartPackage)
        implements Entity {

    /** Purchases stay. */
    @Override
    public boolean isDeleted() {
        return false;
    }

    Purchase used(long newTimestamp, int units) {
        return new Purchase(
                id,
                newTimestamp,
                transactionId,
                memberId,
                clubId,
                product,
                name,
                price,
                quantity - units,
                initialQuantity,
                created,
                expires,
                clubIds,
                isStartPackage);
    }
}
