package io.github.perfectgym4j.sandbox.v2.sets.staff;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import java.util.List;

/** The sets of this area, and its types that are in none. */
public final class StaffSets {

    private static final List<Described> ALL = List.of(
            new Instructors(),
            new Employees(),
            new EmployeePositions(),
            new EmployeePositionTranslations(),
            new EmployeeTranslations(),
            new EmployeeAvailabilitySlots(),
            new EmployeeCustomAttributes(),
            new InstructorClubs());

    private StaffSets() {}

    /** @return their descriptions */
    public static List<Described> all() {
        return ALL;
    }
}
