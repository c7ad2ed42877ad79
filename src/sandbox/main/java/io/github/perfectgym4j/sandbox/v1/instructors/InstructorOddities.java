package io.github.perfectgym4j.sandbox.v1.instructors;

import io.github.perfectgym4j.sandbox.wire.Oddities;
import java.util.List;

/** How the vendor's samples of this area's types differ from their documented form. */
public final class InstructorOddities {

    private InstructorOddities() {}

    /** @return one table for each type */
    public static List<Oddities> all() {
        return List.of(new Oddities("InstructorAvailability").text("clubId", "employeeId"));
    }
}
