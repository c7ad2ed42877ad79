package io.github.perfectgym4j.sandbox.v2.sets.classes;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.TEXT;

import io.github.perfectgym4j.sandbox.company.timetable.ClassType;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Attributes of types of classes: in no set. None has one. */
final class ClassTypeCustomAttributes implements Described {

    @Override
    public Description<?> describe() {
        return Description.type("ClassTypeCustomAttribute", ClassType.class)
                .number("classTypeId", ClassType::id, REQUIRED)
                .unknown("attributeDefinitionId", INT64, REQUIRED)
                .unknown("rawValue", TEXT)
                .unknown("displayValue", TEXT)
                .one("classType", "ClassType", REQUIRED);
    }
}
