package io.github.perfectgym4j.v2.payments;

import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A payment on a page of the payment provider (contract: {@code PayWithRedirectRequest2}).
 *
 * @param returnUrl address to which the member's browser goes afterwards
 * @param savePaymentSourceAfterSuccess whether the card is stored; false for a single payment
 * @param paymentProviderName the provider; null for the default one, and whenever the card is stored
 * @param memberId key of the member
 * @param clubId key of the club
 * @param productItems products, or null
 * @param contractChargeItems charges of contracts, or null
 * @param pendingSaleItems sales on debt, or null
 * @param totalAmount sum of all items, gross, in the currency of the club
 */
public record PayWithRedirect(
        String returnUrl,
        boolean savePaymentSourceAfterSuccess,
        PaymentProvider paymentProviderName,
        long memberId,
        long clubId,
        List<ProductItem> productItems,
        @JsonbProperty("membershipTransactionItems") List<ContractChargeItem> contractChargeItems,
        @JsonbProperty("pendingProductTransactionItems") List<PendingSaleItem> pendingSaleItems,
        BigDecimal totalAmount) {

    /** Checks what the contract requires. */
    public PayWithRedirect {
        Objects.requireNonNull(returnUrl, "returnUrl");
        productItems = productItems == null ? null : List.copyOf(productItems);
        contractChargeItems = contractChargeItems == null ? null : List.copyOf(contractChargeItems);
        pendingSaleItems = pendingSaleItems == null ? null : List.copyOf(pendingSaleItems);
        Objects.requireNonNull(totalAmount, "totalAmount");
    }

    /**
     * A single payment by the default provider.
     *
     * @param memberId key of the member
     * @param clubId key of the club
     * @param items what is paid
     * @param returnUrl address to which the member's browser goes afterwards
     * @return the request, with the sum of the items
     */
    public static PayWithRedirect of(long memberId, long clubId, PaymentItems items, String returnUrl) {
        Objects.requireNonNull(items, "items");
        return new PayWithRedirect(
                returnUrl,
                false,
                null,
                memberId,
                clubId,
                items.products(),
                items.charges(),
                items.pendingSales(),
                items.total());
    }

    /**
     * Stores the card if the payment succeeds.
     *
     * @return the request with it
     */
    public PayWithRedirect savingPaymentSource() {
        return new PayWithRedirect(
                returnUrl,
                true,
                paymentProviderName,
                memberId,
                clubId,
                productItems,
                contractChargeItems,
                pendingSaleItems,
                totalAmount);
    }

    /**
     * Chooses the provider.
     *
     * @param provider the provider
     * @return the request with it
     */
    public PayWithRedirect withPaymentProvider(PaymentProvider provider) {
        return new PayWithRedirect(
                returnUrl,
                savePaymentSourceAfterSuccess,
                provider,
                memberId,
                clubId,
                productItems,
                contractChargeItems,
                pendingSaleItems,
                totalAmount);
    }
}
