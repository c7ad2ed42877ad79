package io.github.perfectgym4j.sandbox.v2.sets.staff;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.TEXT;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.company.training.EmployeeLevel;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Enumerations;
import java.util.Comparator;
import java.util.List;

/** Employees: the instructors, under the same keys. */
public final class Employees implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("Employees", "Employee", Instructor.class)
                .flag("isActive", employee -> !employee.isDeleted())
                .text("login", Instructor::email, REQUIRED)
                .text("firstName", Instructor::firstName, ORDERABLE)
                .text("lastName", Instructor::lastName, ORDERABLE)
                .text("email", Instructor::email)
                .enumeration("sex", Enumerations.SEX, Instructor::sex, ORDERABLE)
                .number("positionId", EmployeePositions::of, ORDERABLE)
                .unknown("photoUrl", TEXT)
                .one("position", "EmployeePosition")
                .many("availabilitySlots", "EmployeeAvailabilitySlot")
                .many("levels", "ActivityEmployeeLevel", (company, employee) -> EmployeeLevel.ALL.stream()
                        .filter(level -> level.isOf(employee.id()))
                        .toList())
                .many("customAttributes", "EmployeeCustomAttribute", (company, employee) -> List.of())
                .many("assignedClubs", "Club", Employees::clubs)
                .entity()
                .table(Company::instructors);
    }

    /** @return the clubs that an employee works in */
    public static List<Club> clubs(Company company, Instructor employee) {
        return employee.clubIds().stream()
                .flatMap(id -> company.clubs().find(id).stream())
                .toList();
    }

    /** @return who works in a club */
    public static List<Instructor> of(Company company, Club club) {
        return company.instructors()
                .list(employee -> employee.clubIds().contains(club.id()), Comparator.comparingLong(Instructor::id));
    }
}
