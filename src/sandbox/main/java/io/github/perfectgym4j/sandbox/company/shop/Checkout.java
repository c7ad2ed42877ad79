package io.github.perfectgym4j.sandbox.company.shop;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a member wants to pay in one go.
 *
 * @param memberId member
 * @param clubId club that takes the money
 * @param products products to buy
 * @param charges charges of contracts to settle
 * @param debts debts for products bought before
 * @param total what all of it comes to
 */
public record Checkout(
        long memberId,
        long clubId,
        List<ProductItem> products,
        List<Part> charges,
        List<Part> debts,
        BigDecimal total) {

    /**
     * Units of a product.
     *
     * @param productId product
     * @param quantity units
     * @param amount what they cost
     */
    public record ProductItem(long productId, int quantity, BigDecimal amount) {}

    /**
     * A charge or a debt, in full or in part.
     *
     * @param feeId its key
     * @param amount amount
     */
    public record Part(long feeId, BigDecimal amount) {}
}
