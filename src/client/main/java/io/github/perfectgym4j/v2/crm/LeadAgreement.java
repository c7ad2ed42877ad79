package io.github.perfectgym4j.v2.crm;

/**
 * An answer to an agreement (contract: {@code LeadCrm2Agreement}).
 *
 * @param id key of the agreement
 * @param hasAgreed whether the person agrees
 */
public record LeadAgreement(long id, boolean hasAgreed) {}
