package io.github.perfectgym4j.v2.portal;

/**
 * A contract that its member wants to freeze (contract: {@code ClientPortalFreezeUrlRequest}).
 *
 * @param contractId key of the contract
 */
public record GetContractFreezeLink(long contractId) {}
