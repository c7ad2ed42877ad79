package io.github.perfectgym4j.sandbox.v2.sets.staff;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.TEXT;

import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Attributes of employees: in no set. None has one. */
final class EmployeeCustomAttributes implements Described {

    @Override
    public Description<?> describe() {
        return Description.type("EmployeeCustomAttribute", Instructor.class)
                .number("employeeId", Instructor::id, ORDERABLE, REQUIRED)
                .unknown("attributeDefinitionId", INT64, ORDERABLE, REQUIRED)
                .one("attributeDefinition", "CustomAttributeDefinition", REQUIRED)
                .unknown("rawValue", TEXT)
                .unknown("displayValue", TEXT)
                .unknown("displayName", TEXT)
                .one("employee", "Employee", REQUIRED)
                .id(Instructor::id);
    }
}
