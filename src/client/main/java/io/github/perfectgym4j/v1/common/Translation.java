package io.github.perfectgym4j.v1.common;

/**
 * Text of an attribute in one language (contract: {@code Translation}).
 *
 * @param id key of the translation
 * @param name name of the attribute in that language
 * @param language culture code, such as {@code en-US}
 * @param description longer text in that language
 */
public record Translation(Long id, String name, String language, String description) {}
