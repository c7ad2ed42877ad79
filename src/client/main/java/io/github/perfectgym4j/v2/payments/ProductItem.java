package io.github.perfectgym4j.v2.payments;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A product that is paid (contract: {@code PayViaApiProductItem}).
 *
 * @param productId key of the product
 * @param quantity how many, at least 1
 * @param amount gross price of one, times {@code quantity}, in the currency of the club
 */
public record ProductItem(long productId, int quantity, BigDecimal amount) {

    /** Checks what the contract requires. */
    public ProductItem {
        Objects.requireNonNull(amount, "amount");
        if (quantity < 1) {
            throw new IllegalArgumentException("quantity must be at least 1");
        }
    }
}
