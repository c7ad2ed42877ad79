package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfile;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Whom to ask in a club. */
final class ClubContacts implements Described {

    /**
     * A contact of a club.
     *
     * @param club club
     * @param part contact
     */
    private record Row(Club club, ClubProfile.Contact part) {}

    @Override
    public Description<?> describe() {
        return Description.set("ClubContacts", "ClubContact", Row.class)
                .number("clubId", row -> row.club().id())
                .text("name", row -> row.part().name(), ORDERABLE)
                .text("email", row -> row.part().email())
                .text("phoneNumber", row -> row.part().phoneNumber())
                .one("club", "Club")
                .id(row -> row.part().id())
                .flag("isDeleted", row -> row.club().isDeleted(), REQUIRED)
                .number("version", row -> row.club().timestamp(), ORDERABLE, REQUIRED)
                .list(company -> ClubParts.of(company, ClubProfile::contacts, Row::new));
    }
}
