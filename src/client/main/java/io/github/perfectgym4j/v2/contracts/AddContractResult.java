package io.github.perfectgym4j.v2.contracts;

/**
 * A contract that has been signed (contract: {@code ContractAddResult}).
 *
 * @param contractId key of the contract
 */
public record AddContractResult(Long contractId) {}
