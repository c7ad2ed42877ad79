package io.github.perfectgym4j.v1.products;

/**
 * A product to be sold to a member (contract: {@code BuyProductRequest}).
 *
 * @param userId key of the member
 * @param productId key of the product
 * @param quantity how many units
 * @param paymentMethod how it is paid; null for the prepaid account
 */
public record BuyProduct(long userId, long productId, long quantity, PurchaseMethod paymentMethod) {

    /**
     * A purchase out of the prepaid account.
     *
     * @param userId key of the member
     * @param productId key of the product
     * @param quantity how many units
     * @return the request
     */
    public static BuyProduct of(long userId, long productId, long quantity) {
        return new BuyProduct(userId, productId, quantity, null);
    }

    /**
     * Pays in another way.
     *
     * @param method the method
     * @return the request with it
     */
    public BuyProduct withPaymentMethod(PurchaseMethod method) {
        return new BuyProduct(userId, productId, quantity, method);
    }
}
