package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfile.Link;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfiles;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.Comparator;
import java.util.List;

/** Addresses of clubs elsewhere on the web. They change with their club. */
final class ClubUrls implements Described {

    /**
     * An address of a club.
     *
     * @param club the club
     * @param link the address
     */
    record ClubLink(Club club, Link link) {}

    @Override
    public Description<?> describe() {
        return Description.set("ClubUrls", "ClubUrl", ClubLink.class)
                .number("clubId", row -> row.club().id(), REQUIRED)
                .text("type", row -> row.link().mediaType())
                .text("url", row -> row.link().url())
                .one("club", "Club", REQUIRED)
                .id(row -> row.link().id())
                .flag("isDeleted", row -> row.club().isDeleted(), REQUIRED)
                .number("version", row -> row.club().timestamp(), ORDERABLE, REQUIRED)
                .list(ClubUrls::rows);
    }

    private static List<ClubLink> rows(Company company) {
        return company.clubs().list(club -> true, Comparator.comparingLong(Club::id)).stream()
                .flatMap(club -> ClubProfiles.of(club).urls().stream().map(link -> new ClubLink(club, link)))
                .toList();
    }
}
