package io.github.perfectgym4j.v2.contracts;

import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A contract that is cancelled. The server wants either the way in which it ends or its last day (contract: {@code
 * CancelContractRequest}).
 *
 * @param contractId key of the contract
 * @param cancelDate day of the cancellation
 * @param cancelReasonId key of the reason, from the set {@code CancelReasons}, or null
 * @param cancelComment remark, or null
 * @param contractEndDateType how the last day is found; null if {@code endDate} is given
 * @param endDate last day, whatever the plan says; null if {@code contractEndDateType} is given
 * @param removeBookings whether bookings after the last day are removed
 * @param overriddenEarlyTerminationFee fee for ending early in place of the plan's, zero or more; counts only if the plan has a penalty
 *     and the end is before the commitment ends, or null
 */
public record CancelContract(
        long contractId,
        LocalDate cancelDate,
        Long cancelReasonId,
        String cancelComment,
        ContractEndDateType contractEndDateType,
        LocalDate endDate,
        boolean removeBookings,
        @JsonbProperty("overridenEarlyTerminationFee") BigDecimal overriddenEarlyTerminationFee) {

    /** Checks what the contract requires. */
    public CancelContract {
        Objects.requireNonNull(cancelDate, "cancelDate");
        if (overriddenEarlyTerminationFee != null && overriddenEarlyTerminationFee.signum() < 0) {
            throw new IllegalArgumentException("overriddenEarlyTerminationFee must not be negative");
        }
    }

    /**
     * Begins a cancellation.
     *
     * @param contractId key of the contract
     * @param cancelDate day of the cancellation
     * @return a builder
     */
    public static Builder builder(long contractId, LocalDate cancelDate) {
        return new Builder(contractId, cancelDate);
    }

    /** Puts the request together. */
    public static final class Builder {

        private final long contractId;
        private final LocalDate cancelDate;
        private Long cancelReasonId;
        private String cancelComment;
        private ContractEndDateType contractEndDateType;
        private LocalDate endDate;
        private boolean removeBookings;
        private BigDecimal overriddenEarlyTerminationFee;

        private Builder(long contractId, LocalDate cancelDate) {
            this.contractId = contractId;
            this.cancelDate = cancelDate;
        }

        /**
         * Gives the reason.
         *
         * @param value key of the reason, from the set {@code CancelReasons}
         * @return this builder
         */
        public Builder cancelReasonId(long value) {
            cancelReasonId = value;
            return this;
        }

        /**
         * Adds a remark.
         *
         * @param value remark
         * @return this builder
         */
        public Builder cancelComment(String value) {
            cancelComment = value;
            return this;
        }

        /**
         * Lets the server find the last day.
         *
         * @param value how the last day is found
         * @return this builder
         */
        public Builder contractEndDateType(ContractEndDateType value) {
            contractEndDateType = value;
            return this;
        }

        /**
         * Sets the last day, whatever the plan says.
         *
         * @param value last day, whatever the plan says
         * @return this builder
         */
        public Builder endDate(LocalDate value) {
            endDate = value;
            return this;
        }

        /**
         * Removes bookings after the last day.
         *
         * @return this builder
         */
        public Builder removingBookings() {
            removeBookings = true;
            return this;
        }

        /**
         * Sets the fee for ending early.
         *
         * @param value fee for ending early in place of the plan's, zero or more
         * @return this builder
         */
        public Builder overriddenEarlyTerminationFee(BigDecimal value) {
            overriddenEarlyTerminationFee = value;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public CancelContract build() {
            return new CancelContract(
                    contractId,
                    cancelDate,
                    cancelReasonId,
                    cancelComment,
                    contractEndDateType,
                    endDate,
                    removeBookings,
                    overriddenEarlyTerminationFee);
        }
    }
}
