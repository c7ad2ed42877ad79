package io.github.perfectgym4j.v2.contracts;

import java.util.Objects;

/**
 * A voucher for a contract (contract: {@code ContractVoucherDataModel}).
 *
 * @param voucherCode code on the voucher
 * @param voucherContractDiscountParameterValue first number that the discount asks for, such as a month, or null
 * @param voucherContractDiscountParameterSecondValue second number that the discount asks for, such as a year, or null
 */
public record ContractVoucher(
        String voucherCode,
        Integer voucherContractDiscountParameterValue,
        Integer voucherContractDiscountParameterSecondValue) {

    /** Checks what the contract requires. */
    public ContractVoucher {
        Objects.requireNonNull(voucherCode, "voucherCode");
    }

    /**
     * A request with a code.
     *
     * @param voucherCode code on the voucher
     * @return the request
     */
    public static ContractVoucher of(String voucherCode) {
        return new ContractVoucher(voucherCode, null, null);
    }

    /**
     * Sets the first number that the discount asks for.
     *
     * @param value first number that the discount asks for, such as a month, or null
     * @return the request with it
     */
    public ContractVoucher withVoucherContractDiscountParameterValue(Integer value) {
        return new ContractVoucher(voucherCode, value, voucherContractDiscountParameterSecondValue);
    }

    /**
     * Sets the second number that the discount asks for.
     *
     * @param value second number that the discount asks for, such as a year, or null
     * @return the request with it
     */
    public ContractVoucher withVoucherContractDiscountParameterSecondValue(Integer value) {
        return new ContractVoucher(voucherCode, voucherContractDiscountParameterValue, value);
    }
}
