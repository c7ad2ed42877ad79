package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.contracts.ChargeType;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A payment for a contract (contract: {@code AddContractPaymentRequest}).
 *
 * @param vatRateId key of the tax rate, from the set {@code VatRates}
 * @param contractTransactionIdToBeSettled key of the charge that is paid, from the set {@code ContractCharges}, or null
 * @param clubId key of the club
 * @param posStationId key of the till, from the set {@code PosStations}, or null
 * @param paymentType what was paid with
 * @param transactionTypeId key of the kind of transaction, from the set {@code TransactionTypes}, or null
 * @param memberId key of the member
 * @param contractId key of the contract
 * @param amountGross gross amount in the currency of the club
 * @param description words for it
 * @param systemType what it is for
 * @param transactionDate when it was paid, in the club's time
 */
public record AddContractPayment(
        long vatRateId,
        Long contractTransactionIdToBeSettled,
        long clubId,
        Long posStationId,
        PaymentType paymentType,
        Long transactionTypeId,
        long memberId,
        long contractId,
        BigDecimal amountGross,
        String description,
        ChargeType systemType,
        LocalDateTime transactionDate) {

    /** Checks what the contract requires. */
    public AddContractPayment {
        Objects.requireNonNull(paymentType, "paymentType");
        Objects.requireNonNull(amountGross, "amountGross");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(systemType, "systemType");
        Objects.requireNonNull(transactionDate, "transactionDate");
    }

    /**
     * A payment with what is required.
     *
     * @param vatRateId key of the tax rate, from the set {@code VatRates}
     * @param clubId key of the club
     * @param paymentType what was paid with
     * @param memberId key of the member
     * @param contractId key of the contract
     * @param amountGross gross amount in the currency of the club
     * @param description words for it
     * @param systemType what it is for
     * @param transactionDate when it was paid, in the club's time
     * @return the request
     */
    public static AddContractPayment of(
            long vatRateId,
            long clubId,
            PaymentType paymentType,
            long memberId,
            long contractId,
            BigDecimal amountGross,
            String description,
            ChargeType systemType,
            LocalDateTime transactionDate) {
        return new AddContractPayment(
                vatRateId,
                null,
                clubId,
                null,
                paymentType,
                null,
                memberId,
                contractId,
                amountGross,
                description,
                systemType,
                transactionDate);
    }

    /**
     * Names the charge that is paid.
     *
     * @param contractTransactionIdToBeSettled key of the charge that is paid, from the set {@code ContractCharges}
     * @return the request with it
     */
    public AddContractPayment withContractTransactionIdToBeSettled(long contractTransactionIdToBeSettled) {
        return new AddContractPayment(
                vatRateId,
                contractTransactionIdToBeSettled,
                clubId,
                posStationId,
                paymentType,
                transactionTypeId,
                memberId,
                contractId,
                amountGross,
                description,
                systemType,
                transactionDate);
    }

    /**
     * Names the till.
     *
     * @param posStationId key of the till, from the set {@code PosStations}
     * @return the request with it
     */
    public AddContractPayment withPosStationId(long posStationId) {
        return new AddContractPayment(
                vatRateId,
                contractTransactionIdToBeSettled,
                clubId,
                posStationId,
                paymentType,
                transactionTypeId,
                memberId,
                contractId,
                amountGross,
                description,
                systemType,
                transactionDate);
    }

    /**
     * Names the kind of transaction.
     *
     * @param transactionTypeId key of the kind of transaction, from the set {@code TransactionTypes}
     * @return the request with it
     */
    public AddContractPayment withTransactionTypeId(long transactionTypeId) {
        return new AddContractPayment(
                vatRateId,
                contractTransactionIdToBeSettled,
                clubId,
                posStationId,
                paymentType,
                transactionTypeId,
                memberId,
                contractId,
                amountGross,
                description,
                systemType,
                transactionDate);
    }
}
