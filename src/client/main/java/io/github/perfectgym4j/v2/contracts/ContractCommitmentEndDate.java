package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import java.time.LocalDate;

/**
 * The day until which a member is bound to a contract (contract: {@code ContractCommitmentEndDate}).
 *
 * @param contractId key of the contract
 * @param commitmentEndDate the day; null if the member is not bound
 */
public record ContractCommitmentEndDate(Long contractId, LocalDate commitmentEndDate) {

    /** {@link #contractId()}. */
    public static final Property<ContractCommitmentEndDate> CONTRACT_ID = new Property<>("contractId");

    /** {@link #commitmentEndDate()}. */
    public static final Property<ContractCommitmentEndDate> COMMITMENT_END_DATE = new Property<>("commitmentEndDate");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<ContractCommitmentEndDate> query() {
        return Query.all();
    }
}
