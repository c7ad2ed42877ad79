package io.github.perfectgym4j.sandbox.v2.sets.classes;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.TEXT;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.timetable.ClassType;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.Comparator;
import java.util.List;

/** Kinds of classes. Every club has all of them. */
final class ClassTypes implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ClassTypes", "ClassType", ClassType.class)
                .text("name", ClassType::name, ORDERABLE, REQUIRED)
                .text("description", ClassType::description)
                .unknown("photoUrl", TEXT)
                .number("categoryId", ClassType::categoryId, REQUIRED)
                .text("hexColor", ClassType::colorRGB)
                .one("category", "ClassCategory", REQUIRED)
                .one("ratingSummary", "ClassTypeRatingSummary", (company, kind) -> kind)
                .many("availableInClubs", "Club", (company, kind) -> company.clubs()
                        .list(club -> true, Comparator.comparingLong(Club::id)))
                .many("customAttributes", "ClassTypeCustomAttribute", (company, kind) -> List.of())
                .many(
                        "availableInApplications",
                        "ClassTypeSource",
                        (company, kind) -> ClassTypeAppAvailabilities.of(kind))
                .entity()
                .table(Company::classTypes);
    }
}
