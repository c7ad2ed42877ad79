package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfile;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfile.Item;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** Names of machines in several languages. */
final class ClubEquipmentTranslations implements Described {

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
        return Description.set("ClubEquipmentTranslations", "ClubEquipmentTranslation", Row.class)
                .number("clubInfoEquipmentId", row -> row.part().id(), REQUIRED)
                .text("language", Row::language)
                .text("name", row -> ItemNames.in(row.language(), row.part()))
                .number("version", row -> row.club().timestamp(), ORDERABLE)
                .flag("isDeleted", row -> row.club().isDeleted(), ORDERABLE)
                .key("clubInfoEquipmentId", "language")
                .onlyAsList()
                .list(ClubEquipmentTranslations::rows);
    }

    private static List<Row> rows(Company company) {
        return ClubParts.of(company, ClubProfile::equipment, (club, part) -> ItemNames.LANGUAGES.stream()
                        .map(language -> new Row(club, part, language)))
                .stream()
                .flatMap(row -> row)
                .toList();
    }
}
