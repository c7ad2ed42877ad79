package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfile;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfile.Item;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** Names of amenities in several languages. */
final class ClubFacilityTranslations implements Described {

    /**
     * A name in one language.
     *
     * @param club club
     * @param part what has the name
     * @param language language
     */
    private record Row(Club club, Item part, String language) {}

    @Override
    public Description<?> describe() {
        return Description.set("ClubFacilityTranslations", "ClubFacilityTranslation", Row.class)
                .number("clubInfoFacilityId", row -> row.part().id())
                .text("language", Row::language)
                .text("name", row -> ItemNames.in(row.language(), row.part()))
                .number("version", row -> row.club().timestamp(), ORDERABLE)
                .flag("isDeleted", row -> row.club().isDeleted(), ORDERABLE)
                .key("clubInfoFacilityId", "language")
                .onlyAsList()
                .list(ClubFacilityTranslations::rows);
    }

    private static List<Row> rows(Company company) {
        return ClubParts.of(company, ClubProfile::facilities, (club, part) -> ItemNames.LANGUAGES.stream()
                        .map(language -> new Row(club, part, language)))
                .stream()
                .flatMap(row -> row)
                .toList();
    }
}
