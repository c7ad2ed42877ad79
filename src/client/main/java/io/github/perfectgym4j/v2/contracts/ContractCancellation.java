package io.github.perfectgym4j.v2.contracts;

import java.util.List;

/**
 * What became of one contract that was to be cancelled (contract: {@code ContractCancellationDetails}).
 *
 * @param contractId key of the contract
 * @param isSuccessfullyCancelled whether it is cancelled
 * @param errors why not; empty if it is cancelled, never null
 */
public record ContractCancellation(
        Long contractId, Boolean isSuccessfullyCancelled, List<CancellationFailure> errors) {}
