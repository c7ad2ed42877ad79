package io.github.perfectgym4j.sandbox.v2.sets.staff;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.TEXT;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Enumerations;

/** Instructors. */
public final class Instructors implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("Instructors", "Instructor", Instructor.class)
                .flag("isActive", instructor -> !instructor.isDeleted())
                .text("firstName", Instructor::firstName, ORDERABLE)
                .text("lastName", Instructor::lastName, ORDERABLE)
                .enumeration("sex", Enumerations.SEX, Instructor::sex, ORDERABLE)
                .unknown("photoUrl", TEXT)
                .one("employee", "Employee", (company, instructor) -> instructor)
                .many("clubs", "Club", Employees::clubs)
                .entity()
                .table(Company::instructors);
    }
}
