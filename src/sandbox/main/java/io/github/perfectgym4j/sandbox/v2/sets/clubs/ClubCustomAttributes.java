package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.profile.AttributeDefinition;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.Comparator;
import java.util.List;

/** Values of the attributes that the company defined for clubs. */
final class ClubCustomAttributes implements Described {

    /**
     * An attribute of a club.
     *
     * @param club club
     * @param definition attribute
     */
    private record Row(Club club, AttributeDefinition definition) {

        long id() {
            return club.id() * 1000 + definition.id();
        }

        /** Made up: no command sets it. */
        String value() {
            return Long.toString(10 * club.id());
        }
    }

    @Override
    public Description<?> describe() {
        return Description.set("ClubCustomAttributes", "ClubCustomAttribute", Row.class)
                .number("clubId", row -> row.club().id(), REQUIRED)
                .number("attributeDefinitionId", row -> row.definition().id(), ORDERABLE, REQUIRED)
                .text("rawValue", Row::value)
                .text("displayValue", Row::value)
                .text("displayName", row -> row.definition().displayName())
                .one("club", "Club", REQUIRED)
                .one("attributeDefinition", "CustomAttributeDefinition", REQUIRED)
                .id(Row::id)
                .list(ClubCustomAttributes::rows);
    }

    private static List<Row> rows(Company company) {
        return company.profiles().customAttributes().definitions().stream()
                .filter(definition -> definition.entityType().equals("Club"))
                .flatMap(definition -> company.clubs().list(club -> true, Comparator.comparingLong(Club::id)).stream()
                        .map(club -> new Row(club, definition)))
                .toList();
    }
}
