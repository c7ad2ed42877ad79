package io.github.perfectgym4j.sandbox.v2.sets.classes;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import java.util.List;

/** The sets of this area, and its types that are in none. */
public final class ClassSets {

    private static final List<Described> ALL = List.of(
            new Classes(),
            new ClassTypes(),
            new ClassCategories(),
            new ClassBookings(),
            new ClassRatings(),
            new ClassTypeRatingSummaries(),
            new ClassAgeLimits(),
            new ClassTypeAppAvailabilities(),
            new ClassTypeSources(),
            new ClassTypeCustomAttributes());

    private ClassSets() {}

    /** @return their descriptions */
    public static List<Described> all() {
        return ALL;
    }
}
