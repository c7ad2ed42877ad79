package io.github.perfectgym4j.v1.common;

/**
 * A class category in short, as instructors and products carry it (contract: {@code CategoriesClasses}).
 *
 * @param id key of the category
 * @param name name
 * @param description what it is about
 */
public record CategoriesClasses(Long id, String name, String description) {}
