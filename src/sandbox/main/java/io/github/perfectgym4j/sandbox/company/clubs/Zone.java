package io.github.perfectgym4j.sandbox.company.clubs;

import io.github.perfectgym4j.sandbox.company.store.Entity;

/**
 * A room of a club.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param clubId club
 * @param name name, unique within the club
 */
public record Zone(long id, long timestamp, boolean isDeleted, long clubId, String name) implements Entity {}
