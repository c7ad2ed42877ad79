package io.github.perfectgym4j.v1.crm;

/**
 * Where leads come from (contract: {@code LeadSource}).
 *
 * @param id key of the source
 * @param name code of the source, such as {@code WalkIn}
 * @param description what it is
 */
public record LeadSource(Long id, String name, String description) {}
