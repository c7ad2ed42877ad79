package io.github.perfectgym4j.v2.portal;

/**
 * A member who wants to sign a contract (contract: {@code ClientPortalCreateContractUrlRequest}).
 *
 * @param memberId key of the member
 */
public record GetCreateContractLink(long memberId) {}
