package io.github.perfectgym4j.v1.geo;

/**
 * A country (contract: {@code Country}).
 *
 * @param id key of the country
 * @param symbol two-letter code, as requests want it
 * @param name English name
 * @param nativeName name in the country's own language
 */
public record Country(Long id, String symbol, String name, String nativeName) {}
