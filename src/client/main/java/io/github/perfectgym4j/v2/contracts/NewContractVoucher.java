package io.github.perfectgym4j.v2.contracts;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Objects;

/**
 * A voucher that is redeemed with a new contract (contract: {@code ContractVoucherDataModel}).
 *
 * @param voucherCode code of the voucher
 * @param parameterValue first value that its discount asks for, such as a month, or null
 * @param parameterSecondValue second value that its discount asks for, such as a year, or null
 */
public record NewContractVoucher(
        String voucherCode,

        @JsonbProperty("voucherContractDiscountParameterValue")
        Integer parameterValue,

        @JsonbProperty("voucherContractDiscountParameterSecondValue")
        Integer parameterSecondValue) {

    /** Checks what the contract requires. */
    public NewContractVoucher {
        Objects.requireNonNull(voucherCode, "voucherCode");
    }

    /**
     * A voucher with what is required.
     *
     * @param voucherCode code of the voucher
     * @return the request
     */
    public static NewContractVoucher of(String voucherCode) {
        return new NewContractVoucher(voucherCode, null, null);
    }

    /**
     * Adds the first value that the discount asks for.
     *
     * @param parameterValue first value that its discount asks for, such as a month
     * @return the request with it
     */
    public NewContractVoucher withParameterValue(int parameterValue) {
        return new NewContractVoucher(voucherCode, parameterValue, parameterSecondValue);
    }

    /**
     * Adds the second value that the discount asks for.
     *
     * @param parameterSecondValue second value that its discount asks for, such as a year
     * @return the request with it
     */
    public NewContractVoucher withParameterSecondValue(int parameterSecondValue) {
        return new NewContractVoucher(voucherCode, parameterValue, parameterSecondValue);
    }
}
