package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.util.List;

/**
 * A kind of zone (contract: {@code ClubZoneType}).
 *
 * @param id key
 * @param version version: a number that grows with each change
 * @param isDeleted whether it has been deleted
 * @param name name
 * @param description description
 * @param hasSlots whether single slots of a zone are booked, or the zone as a whole
 * @param clubZones zones of this kind; empty unless expanded
 */
public record ClubZoneType(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        String description,
        Boolean hasSlots,
        List<ClubZone> clubZones)
        implements VersionedEntity {}
