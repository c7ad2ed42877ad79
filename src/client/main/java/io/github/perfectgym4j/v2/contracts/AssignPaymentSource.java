package io.github.perfectgym4j.v2.contracts;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Objects;

/**
 * Contracts that are to be paid from a payment source (contract: {@code AssignPaymentSourceToContractRequest}).
 *
 * @param memberPaymentSourceId key of the payment source, from the set {@code MemberPaymentSources}
 * @param contractIds keys of the contracts
 */
public record AssignPaymentSource(
        long memberPaymentSourceId,
        @JsonbProperty("contractsIds") List<Long> contractIds) {

    /** Checks what the contract requires. */
    public AssignPaymentSource {
        contractIds = List.copyOf(Objects.requireNonNull(contractIds, "contractIds"));
    }
}
