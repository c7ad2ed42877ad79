package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.v2.value.Days;
import jakarta.json.bind.annotation.JsonbDateFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A new contract (contract: {@code NewContractDataModel1}).
 *
 * @param paymentPlanId key of the payment plan
 * @param signUpDate day on which it is signed; not after {@code startDate}
 * @param startDate first day
 * @param employeeConsultantId key of the employee who gave advice, or null
 * @param startPackageProductIds keys of products that come with it, or null
 * @param contractVoucherData voucher, or null
 * @param contractDiscountsData discounts, or null
 * @param synchronizeWithContractId key of the main contract, for an additional contract that follows it, or null
 */
public record NewContract(
        long paymentPlanId,
        @JsonbDateFormat(Days.AT_MIDNIGHT) LocalDate signUpDate,
        @JsonbDateFormat(Days.AT_MIDNIGHT) LocalDate startDate,
        Long employeeConsultantId,
        List<Long> startPackageProductIds,
        ContractVoucher contractVoucherData,
        List<NewContractDiscount> contractDiscountsData,
        Long synchronizeWithContractId) {

    /** Checks what the contract requires. */
    public NewContract {
        Objects.requireNonNull(signUpDate, "signUpDate");
        Objects.requireNonNull(startDate, "startDate");
        startPackageProductIds = startPackageProductIds == null ? null : List.copyOf(startPackageProductIds);
        contractDiscountsData = contractDiscountsData == null ? null : List.copyOf(contractDiscountsData);
        if (startDate.isBefore(signUpDate)) {
            throw new IllegalArgumentException("startDate must not be before signUpDate");
        }
    }

    /**
     * Begins a request with what is required.
     *
     * @param paymentPlanId key of the payment plan
     * @param signUpDate day on which it is signed; not after {@code startDate}
     * @param startDate first day
     * @return a builder
     */
    public static Builder builder(long paymentPlanId, LocalDate signUpDate, LocalDate startDate) {
        return new Builder(paymentPlanId, signUpDate, startDate);
    }

    /** Puts the request together. */
    public static final class Builder {

        private final long paymentPlanId;
        private final LocalDate signUpDate;
        private final LocalDate startDate;
        private Long employeeConsultantId;
        private List<Long> startPackageProductIds = new ArrayList<>();
        private ContractVoucher contractVoucherData;
        private List<NewContractDiscount> contractDiscountsData = new ArrayList<>();
        private Long synchronizeWithContractId;

        private Builder(long paymentPlanId, LocalDate signUpDate, LocalDate startDate) {
            this.paymentPlanId = paymentPlanId;
            this.signUpDate = signUpDate;
            this.startDate = startDate;
        }

        /**
         * Sets the key of the employee who gave advice.
         *
         * @param value key of the employee who gave advice, or null
         * @return this builder
         */
        public Builder employeeConsultantId(Long value) {
            employeeConsultantId = value;
            return this;
        }

        /**
         * Adds keys of products that come with it.
         *
         * @param more keys of products that come with it
         * @return this builder
         */
        public Builder startPackageProductIds(List<Long> more) {
            startPackageProductIds.addAll(more);
            return this;
        }

        /**
         * Sets the voucher.
         *
         * @param value voucher, or null
         * @return this builder
         */
        public Builder contractVoucherData(ContractVoucher value) {
            contractVoucherData = value;
            return this;
        }

        /**
         * Adds discounts.
         *
         * @param more discounts
         * @return this builder
         */
        public Builder contractDiscountsData(List<NewContractDiscount> more) {
            contractDiscountsData.addAll(more);
            return this;
        }

        /**
         * Sets the key of the main contract.
         *
         * @param value key of the main contract, for an additional contract that follows it, or null
         * @return this builder
         */
        public Builder synchronizeWithContractId(Long value) {
            synchronizeWithContractId = value;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws NullPointerException if something required is missing; its message names it
         * @throws IllegalArgumentException if values contradict each other
         */
        public NewContract build() {
            return new NewContract(
                    paymentPlanId,
                    signUpDate,
                    startDate,
                    employeeConsultantId,
                    startPackageProductIds.isEmpty() ? null : startPackageProductIds,
                    contractVoucherData,
                    contractDiscountsData.isEmpty() ? null : contractDiscountsData,
                    synchronizeWithContractId);
        }
    }
}
