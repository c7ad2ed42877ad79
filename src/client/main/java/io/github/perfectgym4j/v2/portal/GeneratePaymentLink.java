package io.github.perfectgym4j.v2.portal;

import java.util.List;
import java.util.Objects;

/**
 * A payment on the vendor's web pages (contract: {@code GeneratePaymentLinkRequest}).
 *
 * @param memberId key of the member
 * @param clubId key of the club; null for the member's home club
 * @param returnUrl address to which the member's browser goes afterwards
 * @param contractTransactionIds keys of charges of contracts, from the set {@code ContractCharges}, or null
 * @param products products, or null
 */
public record GeneratePaymentLink(
        long memberId,
        Long clubId,
        String returnUrl,
        List<Long> contractTransactionIds,
        List<ProductPurchase> products) {

    /** Checks what the contract requires. */
    public GeneratePaymentLink {
        Objects.requireNonNull(returnUrl, "returnUrl");
        contractTransactionIds = contractTransactionIds == null ? null : List.copyOf(contractTransactionIds);
        products = products == null ? null : List.copyOf(products);
    }

    /**
     * A payment with what is required.
     *
     * @param memberId key of the member
     * @param returnUrl address to which the member's browser goes afterwards
     * @return the request
     */
    public static GeneratePaymentLink of(long memberId, String returnUrl) {
        return new GeneratePaymentLink(memberId, null, returnUrl, null, null);
    }

    /**
     * Names the club.
     *
     * @param clubId key of the club
     * @return the request with it
     */
    public GeneratePaymentLink withClubId(long clubId) {
        return new GeneratePaymentLink(memberId, clubId, returnUrl, contractTransactionIds, products);
    }

    /**
     * Pays charges of contracts.
     *
     * @param contractTransactionIds keys of charges of contracts, from the set {@code ContractCharges}
     * @return the request with it
     */
    public GeneratePaymentLink withContractTransactionIds(List<Long> contractTransactionIds) {
        return new GeneratePaymentLink(memberId, clubId, returnUrl, contractTransactionIds, products);
    }

    /**
     * Buys products.
     *
     * @param products products
     * @return the request with it
     */
    public GeneratePaymentLink withProducts(List<ProductPurchase> products) {
        return new GeneratePaymentLink(memberId, clubId, returnUrl, contractTransactionIds, products);
    }
}
