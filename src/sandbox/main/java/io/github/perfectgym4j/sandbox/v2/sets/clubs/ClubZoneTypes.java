package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.clubs.ZoneKind;
import io.github.perfectgym4j.sandbox.company.offers.Membership;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.Comparator;
import java.util.List;

/** Types of rooms. */
public final class ClubZoneTypes implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ClubZoneTypes", "ClubZoneType", ZoneKind.class)
                .text("name", ZoneKind::label, ORDERABLE, REQUIRED)
                .text("description", ZoneKind::description, ORDERABLE, REQUIRED)
                .flag("hasSlots", ZoneKind::hasSlots, ORDERABLE, REQUIRED)
                .many("clubZones", "ClubZone")
                .many(
                        "membershipRules",
                        "MembershipRule",
                        (company, kind) -> kind == ZoneKind.ROOM
                                ? company.offers()
                                        .memberships()
                                        .list(row -> true, Comparator.comparingLong(Membership::id))
                                : List.of())
                .many("facilityBookingDefinitions", "FacilityBookingDefinition")
                .id(ZoneKind::id)
                .flag("isDeleted", room -> false, REQUIRED)
                .number("version", room -> 1L, ORDERABLE, REQUIRED)
                .list(company -> List.of(ZoneKind.values()));
    }
}
