package io.github.perfectgym4j.sandbox.company.shop;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * Something a member bought.
 *
 * @param transactionId key of the purchase
 * @param memberId who bought it
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
        long transactionId,
        long memberId,
        Product product,
        String name,
        BigDecimal price,
        int quantity,
        int initialQuantity,
        LocalDateTime created,
        LocalDateTime expires,
        Set<Long> clubIds,
        boolean isStartPackage) {

    Purchase used(int units) {
        return new Purchase(
                transactionId,
                memberId,
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
