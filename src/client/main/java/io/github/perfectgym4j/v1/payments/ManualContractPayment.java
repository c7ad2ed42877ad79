package io.github.perfectgym4j.v1.payments;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Money that was taken outside of the system (contract: {@code ManualContractPaymentRequest}).
 *
 * @param paidAmount the amount, in the currency of the club
 * @param contractTransactionType what it pays for
 * @param description remark, or null
 */
public record ManualContractPayment(
        BigDecimal paidAmount, ContractTransactionType contractTransactionType, String description) {

    /** Checks what the contract requires. */
    public ManualContractPayment {
        Objects.requireNonNull(paidAmount, "paidAmount");
        Objects.requireNonNull(contractTransactionType, "contractTransactionType");
    }

    /**
     * A payment with what is required.
     *
     * @param paidAmount the amount, in the currency of the club
     * @param contractTransactionType what it pays for
     * @return the request
     */
    public static ManualContractPayment of(BigDecimal paidAmount, ContractTransactionType contractTransactionType) {
        return new ManualContractPayment(paidAmount, contractTransactionType, null);
    }

    /**
     * Adds a remark.
     *
     * @param text the remark
     * @return the request with it
     */
    public ManualContractPayment withDescription(String text) {
        return new ManualContractPayment(paidAmount, contractTransactionType, text);
    }
}
