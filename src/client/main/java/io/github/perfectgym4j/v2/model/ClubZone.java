package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * A room, court or other part of a club (contract: {@code ClubZone}).
 *
 * @param id key
 * @param version version: a number that grows with each change
 * @param isDeleted whether it has been deleted
 * @param name name
 * @param clubId key of the club
 * @param parentClubZoneId key of the zone that it is a part of, or null
 * @param clubZoneTypeId key of the kind of zone
 * @param zoneCapacity slots that can be booked, or null
 * @param hexColor colour, such as {@code #3366ff}, or null
 * @param club the club; null unless expanded
 * @param parentClubZone the zone that it is a part of; null unless expanded
 * @param clubZoneType kind of zone; null unless expanded
 */
public record ClubZone(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        Long clubId,
        Long parentClubZoneId,
        Long clubZoneTypeId,
        Integer zoneCapacity,
        String hexColor,
        Club club,
        ClubZone parentClubZone,
        ClubZoneType clubZoneType)
        implements VersionedEntity {}
