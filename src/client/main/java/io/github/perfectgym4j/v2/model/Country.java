package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.Entity;

/**
 * A country (contract: {@code Country}).
 *
 * @param id key
 * @param symbol letters of the country, for use by programs
 * @param name name, which may be translated one day
 * @param nativeName name in the language of the country
 * @param phonePrefix prefix of telephone numbers
 */
public record Country(Long id, String symbol, String name, String nativeName, String phonePrefix) implements Entity {}
