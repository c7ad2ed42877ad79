package io.github.perfectgym4j.v2.contracts;

/**
 * A contract that is deleted (contract: {@code ContractDeleteRequest}).
 *
 * @param contractId key of the contract
 */
public record DeleteContract(long contractId) {}
