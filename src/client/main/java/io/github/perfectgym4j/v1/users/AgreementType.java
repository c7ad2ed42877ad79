package io.github.perfectgym4j.v1.users;

/**
 * A text that people are asked to agree to (contract: {@code AgreementType}).
 *
 * @param id key of the text
 * @param name name
 * @param description the text
 * @param signOnClientSide whether the signature is taken by the calling application
 */
public record AgreementType(Long id, String name, String description, Boolean signOnClientSide) {}
