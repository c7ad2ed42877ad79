package io.github.perfectgym4j.v2.products;

/**
 * A product that a member takes (contract: {@code UseProductRequest}).
 *
 * @param memberId key of the member
 * @param productId key of the product
 * @param quantity how many, at least 1
 * @param clubId key of the club
 */
public record UseProduct(long memberId, long productId, int quantity, long clubId) {

    /** Checks what cannot be right. */
    public UseProduct {
        if (quantity < 1) {
            throw new IllegalArgumentException("quantity must be at least 1");
        }
    }
}
