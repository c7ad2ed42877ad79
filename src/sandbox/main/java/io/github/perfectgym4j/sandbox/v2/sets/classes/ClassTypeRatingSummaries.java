package io.github.perfectgym4j.sandbox.v2.sets.classes;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.timetable.ClassType;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Votes for kinds of classes, under the key of the kind. */
final class ClassTypeRatingSummaries implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("ClassTypeRatingSummaries", "ClassTypeRatingSummary", ClassType.class)
                .number("classTypeId", ClassType::id, REQUIRED)
                .count("ratingsCount", kind -> kind.rating().votes(), ORDERABLE, REQUIRED)
                .fraction("rating", ClassTypeRatingSummaries::mean, ORDERABLE, REQUIRED)
                .one("classType", "ClassType", REQUIRED)
                .entity()
                .table(Company::classTypes);
    }

    private static double mean(ClassType kind) {
        return kind.rating().mean() == null ? 0 : kind.rating().mean().doubleValue();
    }
}
