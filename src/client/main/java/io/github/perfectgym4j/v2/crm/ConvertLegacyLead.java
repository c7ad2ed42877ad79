package io.github.perfectgym4j.v2.crm;

/**
 * A lead of the old customer management that becomes a guest (contract: {@code ConvertLeadToGuestRequest}).
 *
 * @param leadId key of the lead
 */
public record ConvertLegacyLead(long leadId) {}
