package io.github.perfectgym4j.sandbox.v2.sets.courses;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import java.util.List;

/** The sets of this area, and its types that are in none. */
public final class CourseSets {

    private static final List<Described> ALL =
            List.of(new Groups(), new GroupEnrollments(), new GroupVacancyBlocks(), new Semesters());

    private CourseSets() {}

    /** @return their descriptions */
    public static List<Described> all() {
        return ALL;
    }
}
