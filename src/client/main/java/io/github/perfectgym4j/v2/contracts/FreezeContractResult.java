package io.github.perfectgym4j.v2.contracts;

/**
 * A freeze that has been entered (contract: {@code AddFreezeResult}).
 *
 * @param contractFreezeId key of the freeze
 */
public record FreezeContractResult(Long contractFreezeId) {}
