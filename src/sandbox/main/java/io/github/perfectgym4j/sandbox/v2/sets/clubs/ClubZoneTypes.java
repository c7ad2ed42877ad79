package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** Types of rooms. There is one, which is booked as a whole. */
public final class ClubZoneTypes implements Described {

    static final RoomType ROOM = new RoomType(1);

    /**
     * A type of room.
     *
     * @param id key
     */
    record RoomType(long id) {}

    @Override
    public Description<?> describe() {
        return Description.set("ClubZoneTypes", "ClubZoneType", RoomType.class)
                .text("name", room -> "Room", ORDERABLE, REQUIRED)
                .text("description", room -> "Booked as a whole.", ORDERABLE, REQUIRED)
                .flag("hasSlots", room -> false, ORDERABLE, REQUIRED)
                .many("clubZones", "ClubZone")
                .many("membershipRules", "MembershipRule")
                .many("facilityBookingDefinitions", "FacilityBookingDefinition")
                .id(RoomType::id)
                .flag("isDeleted", room -> false, REQUIRED)
                .number("version", room -> 1L, ORDERABLE, REQUIRED)
                .list(company -> List.of(ROOM));
    }
}
