package io.github.perfectgym4j.sandbox.company.entry;

import io.github.perfectgym4j.sandbox.company.clubs.Zone;
import java.util.UUID;

/**
 * A card reader at a door.
 *
 * @param id key
 * @param clubId club
 * @param name name
 * @param zone room behind the door; null if none was chosen yet
 * @param hasPolicy whether it was set up what the door does
 */
public record Device(UUID id, long clubId, String name, Zone zone, boolean hasPolicy) {}
