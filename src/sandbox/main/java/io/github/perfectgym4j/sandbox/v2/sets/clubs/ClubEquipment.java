package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfile;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Machines of clubs. */
final class ClubEquipment implements Described {

    /**
     * Machines of a club.
     *
     * @param club club
     * @param part machines
     */
    private record Row(Club club, ClubProfile.Item part) {}

    @Override
    public Description<?> describe() {
        return Description.set("ClubEquipment", "ClubEquipment", Row.class)
                .number("clubId", row -> row.club().id(), REQUIRED)
                .text("name", row -> row.part().name())
                .count("quantity", row -> row.part().quantity())
                .one("club", "Club", REQUIRED)
                .id(row -> row.part().id())
                .flag("isDeleted", row -> row.club().isDeleted(), REQUIRED)
                .number("version", row -> row.club().timestamp(), ORDERABLE, REQUIRED)
                .list(company -> ClubParts.of(company, ClubProfile::equipment, Row::new));
    }
}
