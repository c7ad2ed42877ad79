package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.v2.payments.PaymentType;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A sale to a member (contract: {@code AddPosPurchaseTransactionRequest}).
 *
 * @param memberId key of the member
 * @param clubId key of the club
 * @param productId key of the product
 * @param quantity how many, at least 1
 * @param purchaseDate time of the sale, in the club's time; null for now
 * @param paymentType what was paid with
 * @param discountId key of a discount, or null
 * @param posStationName name of the till, or null; needed if it is fiscal
 * @param isFiscal whether it goes to the fiscal printer
 * @param dueDate day until which a sale on debt has to be paid, or null
 */
public record AddPosPurchaseTransaction(
        long memberId,
        long clubId,
        long productId,
        long quantity,
        @JsonbProperty("posPurchaseTransactionDate") LocalDateTime purchaseDate,
        PaymentType paymentType,
        Long discountId,
        String posStationName,
        boolean isFiscal,
        LocalDate dueDate) {

    /** Checks what the contract requires. */
    public AddPosPurchaseTransaction {
        Objects.requireNonNull(paymentType, "paymentType");
        if (quantity < 1) {
            throw new IllegalArgumentException("quantity must be at least 1");
        }
    }

    /**
     * A sale with what is required.
     *
     * @param memberId key of the member
     * @param clubId key of the club
     * @param productId key of the product
     * @param quantity how many, at least 1
     * @param paymentType what was paid with
     * @return the request
     */
    public static AddPosPurchaseTransaction of(
            long memberId, long clubId, long productId, long quantity, PaymentType paymentType) {
        return new AddPosPurchaseTransaction(
                memberId, clubId, productId, quantity, null, paymentType, null, null, false, null);
    }

    /**
     * Sets the time of the sale.
     *
     * @param purchaseDate time of the sale, in the club's time
     * @return the request with it
     */
    public AddPosPurchaseTransaction withPurchaseDate(LocalDateTime purchaseDate) {
        return new AddPosPurchaseTransaction(
                memberId,
                clubId,
                productId,
                quantity,
                purchaseDate,
                paymentType,
                discountId,
                posStationName,
                isFiscal,
                dueDate);
    }

    /**
     * Grants a discount.
     *
     * @param discountId key of a discount
     * @return the request with it
     */
    public AddPosPurchaseTransaction withDiscountId(long discountId) {
        return new AddPosPurchaseTransaction(
                memberId,
                clubId,
                productId,
                quantity,
                purchaseDate,
                paymentType,
                discountId,
                posStationName,
                isFiscal,
                dueDate);
    }

    /**
     * Names the till.
     *
     * @param posStationName name of the till
     * @return the request with it
     */
    public AddPosPurchaseTransaction withPosStationName(String posStationName) {
        return new AddPosPurchaseTransaction(
                memberId,
                clubId,
                productId,
                quantity,
                purchaseDate,
                paymentType,
                discountId,
                posStationName,
                isFiscal,
                dueDate);
    }

    /**
     * Sends it to the fiscal printer.
     *
     * @return the request with it
     */
    public AddPosPurchaseTransaction fiscal() {
        return new AddPosPurchaseTransaction(
                memberId,
                clubId,
                productId,
                quantity,
                purchaseDate,
                paymentType,
                discountId,
                posStationName,
                true,
                dueDate);
    }

    /**
     * Sets until when a sale on debt has to be paid.
     *
     * @param dueDate day until which a sale on debt has to be paid
     * @return the request with it
     */
    public AddPosPurchaseTransaction withDueDate(LocalDate dueDate) {
        return new AddPosPurchaseTransaction(
                memberId,
                clubId,
                productId,
                quantity,
                purchaseDate,
                paymentType,
                discountId,
                posStationName,
                isFiscal,
                dueDate);
    }
}
