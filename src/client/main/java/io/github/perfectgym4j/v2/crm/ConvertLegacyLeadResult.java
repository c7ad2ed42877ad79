package io.github.perfectgym4j.v2.crm;

/**
 * A guest who was a lead (contract: {@code ConvertLeadToGuestResult}).
 *
 * @param memberId key of the new guest
 */
public record ConvertLegacyLeadResult(Long memberId) {}
