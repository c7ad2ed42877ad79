package io.github.perfectgym4j.sandbox.v2.sets;

import static io.github.perfectgym4j.sandbox.v2.odata.EntityType.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.clubs.Zone;
import io.github.perfectgym4j.sandbox.v2.odata.EntitySet;
import io.github.perfectgym4j.sandbox.v2.odata.EntityType;

/** Rooms of the clubs. All are of one type, which is booked as a whole. */
final class ClubZonesSet {

    private static final RoomType ROOM = new RoomType(1);

    /**
     * The only type of room.
     *
     * @param id key
     */
    private record RoomType(long id) {}

    private ClubZonesSet() {}

    static EntitySet set() {
        EntityType type = EntityType.of("ClubZone", Zone.class)
                .text("name", Zone::name, ORDERABLE)
                .number("clubId", Zone::clubId, ORDERABLE)
                .number("parentClubZoneId", zone -> null, ORDERABLE)
                .number("clubZoneTypeId", zone -> ROOM.id(), ORDERABLE)
                .count("zoneCapacity", zone -> null)
                .text("hexColor", zone -> null)
                .one("club", "Club", (company, zone) -> company.clubs()
                        .find(zone.clubId())
                        .orElse(null))
                .one("parentClubZone", "ClubZone", (company, zone) -> null)
                .one("clubZoneType", "ClubZoneType", (company, zone) -> ROOM)
                .entity();
        return EntitySet.ofTable("ClubZones", type, company -> company.zones().table());
    }

    static EntityType type() {
        return EntityType.of("ClubZoneType", RoomType.class)
                .text("name", room -> "Room", ORDERABLE)
                .text("description", room -> "Booked as a whole.", ORDERABLE)
                .flag("hasSlots", room -> false, ORDERABLE)
                .many("clubZones", "ClubZone", (company, room) -> company.zones()
                        .table()
                        .list(zone -> true, (one, two) -> 0))
                .beyond("membershipRules", "facilityBookingDefinitions")
                .key(RoomType::id)
                .flag("isDeleted", room -> false)
                .number("version", room -> 1L, ORDERABLE)
                .build();
    }
}
