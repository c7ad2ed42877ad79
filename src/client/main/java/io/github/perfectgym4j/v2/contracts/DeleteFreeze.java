package io.github.perfectgym4j.v2.contracts;

/**
 * A freeze that is taken back (contract: {@code DeleteFreezeRequest}).
 *
 * @param contractFreezeId key of the freeze
 */
public record DeleteFreeze(long contractFreezeId) {}
