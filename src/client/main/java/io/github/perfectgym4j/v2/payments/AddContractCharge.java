package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.contracts.ChargeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A charge of a contract (contract: {@code AddContractChargeRequest}).
 *
 * @param transactionTypeId key of the kind of transaction, from the set {@code TransactionTypes}, or null
 * @param memberId key of the member
 * @param contractId key of the contract
 * @param amountGross gross amount in the currency of the club
 * @param description words for it
 * @param systemType what it is for
 * @param transactionDate day of the charge
 */
public record AddContractCharge(
        Long transactionTypeId,
        long memberId,
        long contractId,
        BigDecimal amountGross,
        String description,
        ChargeType systemType,
        LocalDate transactionDate) {

    /** Checks what the contract requires. */
    public AddContractCharge {
        Objects.requireNonNull(amountGross, "amountGross");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(systemType, "systemType");
        Objects.requireNonNull(transactionDate, "transactionDate");
    }

    /**
     * A charge with what is required.
     *
     * @param memberId key of the member
     * @param contractId key of the contract
     * @param amountGross gross amount in the currency of the club
     * @param description words for it
     * @param systemType what it is for
     * @param transactionDate day of the charge
     * @return the request
     */
    public static AddContractCharge of(
            long memberId,
            long contractId,
            BigDecimal amountGross,
            String description,
            ChargeType systemType,
            LocalDate transactionDate) {
        return new AddContractCharge(null, memberId, contractId, amountGross, description, systemType, transactionDate);
    }

    /**
     * Names the kind of transaction.
     *
     * @param transactionTypeId key of the kind of transaction, from the set {@code TransactionTypes}
     * @return the request with it
     */
    public AddContractCharge withTransactionTypeId(long transactionTypeId) {
        return new AddContractCharge(
                transactionTypeId, memberId, contractId, amountGross, description, systemType, transactionDate);
    }
}
