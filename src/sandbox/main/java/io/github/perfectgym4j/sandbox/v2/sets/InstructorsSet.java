package io.github.perfectgym4j.sandbox.v2.sets;

import static io.github.perfectgym4j.sandbox.v2.odata.EntityType.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.v2.odata.EntitySet;
import io.github.perfectgym4j.sandbox.v2.odata.EntityType;
import java.util.List;

/** Instructors, and the employees that they are, under the same keys. */
final class InstructorsSet {

    private InstructorsSet() {}

    static EntitySet set() {
        EntityType type = EntityType.of("Instructor", Instructor.class)
                .flag("isActive", instructor -> !instructor.isDeleted())
                .text("firstName", Instructor::firstName, ORDERABLE)
                .text("lastName", Instructor::lastName, ORDERABLE)
                .text("sex", Instructor::sex, ORDERABLE)
                .text("photoUrl", instructor -> null)
                .one("employee", "Employee", (company, instructor) -> instructor)
                .many("clubs", "Club", InstructorsSet::clubs)
                .entity();
        return EntitySet.ofTable("Instructors", type, Company::instructors);
    }

    static EntityType employee() {
        return EntityType.of("Employee", Instructor.class)
                .flag("isActive", instructor -> !instructor.isDeleted())
                .text("login", Instructor::email)
                .text("firstName", Instructor::firstName, ORDERABLE)
                .text("lastName", Instructor::lastName, ORDERABLE)
                .text("email", Instructor::email)
                .text("sex", Instructor::sex, ORDERABLE)
                .number("positionId", instructor -> null, ORDERABLE)
                .text("photoUrl", instructor -> null)
                .many("assignedClubs", "Club", InstructorsSet::clubs)
                .beyond("position", "availabilitySlots", "levels", "customAttributes")
                .entity();
    }

    private static List<Club> clubs(Company company, Instructor instructor) {
        return instructor.clubIds().stream()
                .flatMap(id -> company.clubs().find(id).stream())
                .toList();
    }
}
