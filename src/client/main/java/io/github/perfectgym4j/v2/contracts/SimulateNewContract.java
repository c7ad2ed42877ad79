package io.github.perfectgym4j.v2.contracts;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A contract that a member could sign (contract: {@code ContractSimulationRequest}).
 *
 * @param clubId key of the club
 * @param paymentPlanId key of the payment plan
 * @param additionalPaymentPlanIds keys of the plans of additional contracts, or null
 * @param startDate first day
 * @param voucherCode code of a voucher, or null
 * @param discountIds keys of discounts, or null; to be replaced by {@code contractDiscountsData}, and wins over it
 * @param discounts discounts, or null; ignored if there are {@code discountIds}
 */
public record SimulateNewContract(
        long clubId,
        long paymentPlanId,
        @JsonbProperty("additionalPaymentPlansIds") List<Long> additionalPaymentPlanIds,
        LocalDate startDate,
        String voucherCode,
        List<Long> discountIds,
        @JsonbProperty("contractDiscountsData") List<NewContractDiscount> discounts) {

    /** Checks what the contract requires. */
    public SimulateNewContract {
        additionalPaymentPlanIds = additionalPaymentPlanIds == null ? null : List.copyOf(additionalPaymentPlanIds);
        Objects.requireNonNull(startDate, "startDate");
        discountIds = discountIds == null ? null : List.copyOf(discountIds);
        discounts = discounts == null ? null : List.copyOf(discounts);
    }

    /**
     * A simulation with what is required.
     *
     * @param clubId key of the club
     * @param paymentPlanId key of the payment plan
     * @param startDate first day
     * @return the request
     */
    public static SimulateNewContract of(long clubId, long paymentPlanId, LocalDate startDate) {
        return new SimulateNewContract(clubId, paymentPlanId, null, startDate, null, null, null);
    }

    /**
     * Adds additional contracts.
     *
     * @param additionalPaymentPlanIds keys of the plans of additional contracts
     * @return the request with it
     */
    public SimulateNewContract withAdditionalPaymentPlanIds(List<Long> additionalPaymentPlanIds) {
        return new SimulateNewContract(
                clubId, paymentPlanId, additionalPaymentPlanIds, startDate, voucherCode, discountIds, discounts);
    }

    /**
     * Redeems a voucher.
     *
     * @param voucherCode code of a voucher
     * @return the request with it
     */
    public SimulateNewContract withVoucherCode(String voucherCode) {
        return new SimulateNewContract(
                clubId, paymentPlanId, additionalPaymentPlanIds, startDate, voucherCode, discountIds, discounts);
    }

    /**
     * Grants discounts that ask for nothing.
     *
     * @param discountIds keys of discounts
     * @return the request with it
     */
    public SimulateNewContract withDiscountIds(List<Long> discountIds) {
        return new SimulateNewContract(
                clubId, paymentPlanId, additionalPaymentPlanIds, startDate, voucherCode, discountIds, discounts);
    }

    /**
     * Grants discounts.
     *
     * @param discounts discounts
     * @return the request with it
     */
    public SimulateNewContract withDiscounts(List<NewContractDiscount> discounts) {
        return new SimulateNewContract(
                clubId, paymentPlanId, additionalPaymentPlanIds, startDate, voucherCode, discountIds, discounts);
    }
}
