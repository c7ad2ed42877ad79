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
 * @param kind what sort of room it is
 * @param capacity how many slots it has; null if it is booked as a whole
 */
public record Zone(
        long id, long timestamp, boolean isDeleted, long clubId, String name, ZoneKind kind, Integer capacity)
        implements Entity {}
