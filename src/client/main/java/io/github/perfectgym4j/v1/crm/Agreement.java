package io.github.perfectgym4j.v1.crm;

/**
 * The answer of a person to an agreement text (contract: {@code Agreement}).
 *
 * @param id key of the text; see {@link CrmClient#leadAgreements()}
 * @param flag true for yes, false for no
 */
public record Agreement(long id, boolean flag) {}
