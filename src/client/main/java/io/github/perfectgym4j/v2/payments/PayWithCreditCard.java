package io.github.perfectgym4j.v2.payments;

import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A payment with a card that the payment provider has on file (contract: {@code PayViaApiWithCreditCardRequest}).
 *
 * @param paymentSourceId key of the card, from the set {@code MemberPaymentSources}
 * @param memberId key of the member
 * @param clubId key of the club
 * @param productItems products, or null
 * @param contractChargeItems charges of contracts, or null
 * @param pendingSaleItems sales on debt, or null
 * @param totalAmount sum of all items, gross, in the currency of the club
 */
public record PayWithCreditCard(
        long paymentSourceId,
        long memberId,
        long clubId,
        List<ProductItem> productItems,
        @JsonbProperty("membershipTransactionItems") List<ContractChargeItem> contractChargeItems,
        @JsonbProperty("pendingProductTransactionItems") List<PendingSaleItem> pendingSaleItems,
        BigDecimal totalAmount) {

    /** Checks what the contract requires. */
    public PayWithCreditCard {
        productItems = productItems == null ? null : List.copyOf(productItems);
        contractChargeItems = contractChargeItems == null ? null : List.copyOf(contractChargeItems);
        pendingSaleItems = pendingSaleItems == null ? null : List.copyOf(pendingSaleItems);
        Objects.requireNonNull(totalAmount, "totalAmount");
    }

    /**
     * A payment of items.
     *
     * @param paymentSourceId key of the card
     * @param memberId key of the member
     * @param clubId key of the club
     * @param items what is paid
     * @return the request, with the sum of the items
     */
    public static PayWithCreditCard of(long paymentSourceId, long memberId, long clubId, PaymentItems items) {
        Objects.requireNonNull(items, "items");
        return new PayWithCreditCard(
                paymentSourceId,
                memberId,
                clubId,
                items.products(),
                items.charges(),
                items.pendingSales(),
                items.total());
    }
}
