package io.github.perfectgym4j.v2.classpass;

/**
 * One company (contract: {@code ClassPassSinglePartnerResult}).
 *
 * @param partner the company
 */
public record PartnerResult(Partner partner) {}
