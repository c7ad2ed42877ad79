package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.TEXT;

import io.github.perfectgym4j.sandbox.company.clubs.Zone;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Rooms of the clubs, none within another. */
final class ClubZones implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ClubZones", "ClubZone", Zone.class)
                .text("name", Zone::name, ORDERABLE, REQUIRED)
                .number("clubId", Zone::clubId, ORDERABLE, REQUIRED)
                .unknown("parentClubZoneId", INT64, ORDERABLE)
                .number("clubZoneTypeId", zone -> zone.kind().id(), ORDERABLE, REQUIRED)
                .count("zoneCapacity", Zone::capacity)
                .unknown("hexColor", TEXT)
                .one("club", "Club")
                .one("parentClubZone", "ClubZone")
                .one("clubZoneType", "ClubZoneType")
                .entity()
                .table(company -> company.zones().table());
    }
}
