package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.Entity;

/**
 * A kind of club (contract: {@code ClubType}).
 *
 * @param id key
 * @param name name
 * @param description description, or null
 * @param level rank; 1 is the best
 */
public record ClubType(Long id, String name, String description, Integer level) implements Entity {}
