package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfiles;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Descriptions of clubs in several languages. */
final class ClubTranslations implements Described {

    /**
     * The description of a club in one language.
     *
     * @param club club
     * @param language language
     * @param description text
     */
    private record Row(Club club, String language, String description) {}

    @Override
    public Description<?> describe() {
        return Description.set("ClubTranslations", "ClubTranslation", Row.class)
                .number("clubId", row -> row.club().id())
                .text("language", Row::language)
                .text("name", row -> ClubProfiles.of(row.club()).displayName())
                .text("description", Row::description)
                .number("version", row -> row.club().timestamp(), ORDERABLE)
                .flag("isDeleted", row -> row.club().isDeleted(), ORDERABLE)
                .key("clubId", "language")
                .onlyAsList()
                .list(ClubTranslations::rows);
    }

    private static List<Row> rows(Company company) {
        return company.clubs().list(club -> true, Comparator.comparingLong(Club::id)).stream()
                .flatMap(club -> ClubProfiles.of(club).descriptions().entrySet().stream()
                        .map(text -> new Row(club, text.getKey().toLowerCase(Locale.ROOT), text.getValue())))
                .toList();
    }
}
