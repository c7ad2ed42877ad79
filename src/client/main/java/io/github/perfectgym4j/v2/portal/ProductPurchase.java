package io.github.perfectgym4j.v2.portal;

/**
 * A product that a member buys (contract: {@code ProductPurchase}).
 *
 * @param productId key of the product
 * @param quantity how many, at least 1
 */
public record ProductPurchase(long productId, int quantity) {

    /** Checks what cannot be right. */
    public ProductPurchase {
        if (quantity < 1) {
            throw new IllegalArgumentException("quantity must be at least 1");
        }
    }
}
