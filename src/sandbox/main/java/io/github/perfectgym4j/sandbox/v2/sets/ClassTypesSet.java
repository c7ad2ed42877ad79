package io.github.perfectgym4j.sandbox.v2.sets;

import static io.github.perfectgym4j.sandbox.v2.odata.EntityType.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.timetable.ClassType;
import io.github.perfectgym4j.sandbox.v2.odata.EntitySet;
import io.github.perfectgym4j.sandbox.v2.odata.EntityType;
import java.util.Comparator;

/** Kinds of classes, and the votes for them. Every club has all of them. */
final class ClassTypesSet {

    private ClassTypesSet() {}

    static EntitySet set() {
        EntityType type = EntityType.of("ClassType", ClassType.class)
                .text("name", ClassType::name, ORDERABLE)
                .text("description", ClassType::description)
                .text("photoUrl", kind -> null)
                .number("categoryId", ClassType::categoryId)
                .text("hexColor", ClassType::colorRGB)
                .one("category", "ClassCategory", (company, kind) -> company.categories()
                        .find(kind.categoryId())
                        .orElse(null))
                .one("ratingSummary", "ClassTypeRatingSummary", (company, kind) -> kind)
                .many("availableInClubs", "Club", (company, kind) -> company.clubs()
                        .list(club -> true, Comparator.comparingLong(Club::id)))
                .beyond("customAttributes", "availableInApplications")
                .entity();
        return EntitySet.ofTable("ClassTypes", type, Company::classTypes);
    }

    static EntityType ratingSummary() {
        return EntityType.of("ClassTypeRatingSummary", ClassType.class)
                .number("classTypeId", ClassType::id)
                .count("ratingsCount", kind -> kind.rating().votes(), ORDERABLE)
                .fraction(
                        "rating",
                        kind -> kind.rating().mean() == null
                                ? 0d
                                : kind.rating().mean().doubleValue(),
                        ORDERABLE)
                .one("classType", "ClassType", (company, kind) -> kind)
                .entity();
    }
}
