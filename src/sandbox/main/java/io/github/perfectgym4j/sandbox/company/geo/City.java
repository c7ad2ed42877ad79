package io.github.perfectgym4j.sandbox.company.geo;

/**
 * A city.
 *
 * @param id key
 * @param name name
 * @param country where it lies
 */
public record City(long id, String name, Country country) {}
