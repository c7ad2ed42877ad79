package io.github.perfectgym4j.v1.products;

/**
 * Units to be taken off a product that a member has bought (contract: {@code UseProductRequest}).
 *
 * @param userId key of the member
 * @param productId key of the product
 * @param quantity how many units; null for one (quirk Q84)
 * @param clubId key of the club where it is used
 */
public record UseProduct(long userId, long productId, Long quantity, long clubId) {

    /**
     * One unit.
     *
     * @param userId key of the member
     * @param productId key of the product
     * @param clubId key of the club where it is used
     * @return the request
     */
    public static UseProduct of(long userId, long productId, long clubId) {
        return new UseProduct(userId, productId, null, clubId);
    }

    /**
     * Another number of units.
     *
     * @param units how many
     * @return the request with it
     */
    public UseProduct withQuantity(long units) {
        return new UseProduct(userId, productId, units, clubId);
    }
}
