package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.Entity;

/**
 * A city (contract: {@code City}).
 *
 * @param id key
 * @param name name, which may be translated one day
 * @param countryId key of the country
 * @param country the country; null unless expanded
 */
public record City(Long id, String name, Long countryId, Country country) implements Entity {}
