package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfile;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Pictures of clubs. */
final class ClubPhotos implements Described {

    /**
     * A picture of a club.
     *
     * @param club club
     * @param part picture
     */
    private record Row(Club club, ClubProfile.Picture part) {}

    @Override
    public Description<?> describe() {
        return Description.set("ClubPhotos", "ClubPhoto", Row.class)
                .number("clubId", row -> row.club().id())
                .number("photoId", row -> row.part().photoId())
                .text(
                        "photoUrl",
                        row -> "https://sandbox.example.com/Api/Files/Photo?photoId="
                                + row.part().photoId())
                .one("club", "Club")
                .id(row -> row.part().id())
                .flag("isDeleted", row -> row.club().isDeleted(), REQUIRED)
                .number("version", row -> row.club().timestamp(), ORDERABLE, REQUIRED)
                .list(company -> ClubParts.of(company, ClubProfile::photos, Row::new));
    }
}
