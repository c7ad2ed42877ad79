package io.github.perfectgym4j.v1.geo;

/**
 * A town (contract: {@code City}).
 *
 * @param id key of the town
 * @param name name
 * @param country country where it is
 */
public record City(Long id, String name, Country country) {}
