package io.github.perfectgym4j.v2.contracts;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The terms of a new contract (contract: {@code NewContractDataModel1}).
 *
 * @param paymentPlanId key of the payment plan
 * @param signUpDate day of the signature, not after the first day
 * @param startDate first day
 * @param employeeConsultantId key of the employee who advised the member, from the set {@code Employees}, or null
 * @param startPackageProductIds keys of the products of the starting package, or null
 * @param voucher a voucher, or null; not together with discounts
 * @param discounts discounts, or null; not together with a voucher
 * @param synchronizeWithContractId key of the main contract that an additional one follows, or null
 */
public record NewContract(
        long paymentPlanId,
        LocalDate signUpDate,
        LocalDate startDate,
        Long employeeConsultantId,
        List<Long> startPackageProductIds,
        @JsonbProperty("contractVoucherData") NewContractVoucher voucher,
        @JsonbProperty("contractDiscountsData") List<NewContractDiscount> discounts,
        Long synchronizeWithContractId) {

    /** Checks what the contract requires. */
    public NewContract {
        Objects.requireNonNull(signUpDate, "signUpDate");
        Objects.requireNonNull(startDate, "startDate");
        startPackageProductIds = startPackageProductIds == null ? null : List.copyOf(startPackageProductIds);
        discounts = discounts == null ? null : List.copyOf(discounts);
        if (startDate.isBefore(signUpDate)) {
            throw new IllegalArgumentException("startDate must not be before signUpDate");
        }
    }

    /**
     * The terms with what is required.
     *
     * @param paymentPlanId key of the payment plan
     * @param signUpDate day of the signature, not after the first day
     * @param startDate first day
     * @return the request
     */
    public static NewContract of(long paymentPlanId, LocalDate signUpDate, LocalDate startDate) {
        return new NewContract(paymentPlanId, signUpDate, startDate, null, null, null, null, null);
    }

    /**
     * Names the employee who advised the member.
     *
     * @param employeeConsultantId key of the employee who advised the member, from the set {@code Employees}
     * @return the request with it
     */
    public NewContract withEmployeeConsultantId(long employeeConsultantId) {
        return new NewContract(
                paymentPlanId,
                signUpDate,
                startDate,
                employeeConsultantId,
                startPackageProductIds,
                voucher,
                discounts,
                synchronizeWithContractId);
    }

    /**
     * Adds the products of the starting package.
     *
     * @param startPackageProductIds keys of the products of the starting package
     * @return the request with it
     */
    public NewContract withStartPackageProductIds(List<Long> startPackageProductIds) {
        return new NewContract(
                paymentPlanId,
                signUpDate,
                startDate,
                employeeConsultantId,
                startPackageProductIds,
                voucher,
                discounts,
                synchronizeWithContractId);
    }

    /**
     * Redeems a voucher.
     *
     * @param voucher a voucher
     * @return the request with it
     */
    public NewContract withVoucher(NewContractVoucher voucher) {
        return new NewContract(
                paymentPlanId,
                signUpDate,
                startDate,
                employeeConsultantId,
                startPackageProductIds,
                voucher,
                discounts,
                synchronizeWithContractId);
    }

    /**
     * Grants discounts.
     *
     * @param discounts discounts
     * @return the request with it
     */
    public NewContract withDiscounts(List<NewContractDiscount> discounts) {
        return new NewContract(
                paymentPlanId,
                signUpDate,
                startDate,
                employeeConsultantId,
                startPackageProductIds,
                voucher,
                discounts,
                synchronizeWithContractId);
    }

    /**
     * Lets an additional contract follow the main contract.
     *
     * @param synchronizeWithContractId key of the main contract that an additional one follows
     * @return the request with it
     */
    public NewContract withSynchronizeWithContractId(long synchronizeWithContractId) {
        return new NewContract(
                paymentPlanId,
                signUpDate,
                startDate,
                employeeConsultantId,
                startPackageProductIds,
                voucher,
                discounts,
                synchronizeWithContractId);
    }
}
