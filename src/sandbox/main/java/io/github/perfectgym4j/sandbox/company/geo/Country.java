package io.github.perfectgym4j.sandbox.company.geo;

/**
 * A country.
 *
 * @param id key
 * @param symbol code of two letters
 * @param name English name
 * @param nativeName name in a language of the country
 */
public record Country(long id, String symbol, String name, String nativeName) {}
