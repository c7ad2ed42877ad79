package io.github.perfectgym4j.v1.products;

/**
 * A product that the signed-in member pays online (contract: {@code BuyProductOnlineRequest}).
 *
 * @param productId key of the product
 * @param quantity how many units
 * @param redirectUrl page to which the payer returns, with {@code paymentId} added to its query; null for the server's own
 */
public record BuyProductOnline(long productId, long quantity, String redirectUrl) {

    /**
     * A purchase after which the payer stays on the server's own page.
     *
     * @param productId key of the product
     * @param quantity how many units
     * @return the request
     */
    public static BuyProductOnline of(long productId, long quantity) {
        return new BuyProductOnline(productId, quantity, null);
    }

    /**
     * Lets the payer return to another page.
     *
     * @param url address of the page
     * @return the request with it
     */
    public BuyProductOnline withRedirectUrl(String url) {
        return new BuyProductOnline(productId, quantity, url);
    }
}
