package io.github.perfectgym4j.v2.crm;

/**
 * A lead that has been added (contract: {@code AddLeadCrm2Result}).
 *
 * @param leadId key of the lead
 */
public record AddLeadResult(Long leadId) {}
