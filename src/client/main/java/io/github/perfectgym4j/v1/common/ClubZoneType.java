package io.github.perfectgym4j.v1.common;

/**
 * A kind of room in short, as products carry it (contract: {@code ClubZoneType}).
 *
 * @param id key of the zone type
 * @param name name
 * @param description what it is
 */
public record ClubZoneType(Long id, String name, String description) {}
