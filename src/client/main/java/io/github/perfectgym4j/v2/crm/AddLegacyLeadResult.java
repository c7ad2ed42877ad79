package io.github.perfectgym4j.v2.crm;

/**
 * A lead that has been added (contract: {@code AddLeadResult}).
 *
 * @param leadId key of the lead
 */
public record AddLegacyLeadResult(Long leadId) {}
