package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.contracts.ChargeType;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * Money that was paid back (contract: {@code AddPaymentRefundRequest}).
 *
 * @param transactionTypeId key of the kind of transaction, from the set {@code TransactionTypes}, or null
 * @param accountingPaymentMethod the bookkeeper's word for the way of payment, or null
 * @param memberId key of the member
 * @param contractId key of the contract
 * @param amountGross gross amount in the currency of the club
 * @param description words for it
 * @param systemType what it is for
 * @param transactionDate when it was paid back, in the club's time
 */
public record AddPaymentRefund(
        Long transactionTypeId,
        String accountingPaymentMethod,
        long memberId,
        long contractId,
        BigDecimal amountGross,
        String description,
        ChargeType systemType,
        LocalDateTime transactionDate) {

    /** Checks what the contract requires. */
    public AddPaymentRefund {
        Objects.requireNonNull(amountGross, "amountGross");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(systemType, "systemType");
        Objects.requireNonNull(transactionDate, "transactionDate");
    }

    /**
     * A refund with what is required.
     *
     * @param memberId key of the member
     * @param contractId key of the contract
     * @param amountGross gross amount in the currency of the club
     * @param description words for it
     * @param systemType what it is for
     * @param transactionDate when it was paid back, in the club's time
     * @return the request
     */
    public static AddPaymentRefund of(
            long memberId,
            long contractId,
            BigDecimal amountGross,
            String description,
            ChargeType systemType,
            LocalDateTime transactionDate) {
        return new AddPaymentRefund(
                null, null, memberId, contractId, amountGross, description, systemType, transactionDate);
    }

    /**
     * Names the kind of transaction.
     *
     * @param transactionTypeId key of the kind of transaction, from the set {@code TransactionTypes}
     * @return the request with it
     */
    public AddPaymentRefund withTransactionTypeId(long transactionTypeId) {
        return new AddPaymentRefund(
                transactionTypeId,
                accountingPaymentMethod,
                memberId,
                contractId,
                amountGross,
                description,
                systemType,
                transactionDate);
    }

    /**
     * Adds the bookkeeper's word for the way of payment.
     *
     * @param accountingPaymentMethod the bookkeeper's word for the way of payment
     * @return the request with it
     */
    public AddPaymentRefund withAccountingPaymentMethod(String accountingPaymentMethod) {
        return new AddPaymentRefund(
                transactionTypeId,
                accountingPaymentMethod,
                memberId,
                contractId,
                amountGross,
                description,
                systemType,
                transactionDate);
    }
}
