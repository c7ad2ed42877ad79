package io.github.perfectgym4j.sandbox.company.profile;

/**
 * Something that members can be marked with: a tag, or where they heard of the company.
 *
 * @param id key
 * @param name name by which commands know it
 * @param description text
 */
public record Label(long id, String name, String description) {}
