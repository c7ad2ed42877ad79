package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.client.api.RefusedFor;
import java.util.List;

/**
 * The outcome of the cancellation of one contract (contract: {@code ContractCancellationDetails}).
 *
 * @param contractId key of the contract
 * @param isSuccessfullyCancelled whether it is cancelled
 * @param errors why not, each one of {@link CancelMemberContractsError} or one that has no constant; empty if it is cancelled, never null
 */
public record ContractCancellation(
        Long contractId,
        Boolean isSuccessfullyCancelled,
        @RefusedFor(CancelMemberContractsError.class) List<String> errors) {

    /**
     * Looks for a code among the errors.
     *
     * @param code the code
     * @return true if it is one of them
     */
    public boolean has(CancelMemberContractsError code) {
        return errors.stream().anyMatch(code::matches);
    }
}
