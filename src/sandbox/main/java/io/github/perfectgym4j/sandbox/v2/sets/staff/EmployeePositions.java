package io.github.perfectgym4j.sandbox.v2.sets.staff;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** Jobs. */
final class EmployeePositions implements Described {

    private static final List<String> TYPES = List.of("CustomerService", "Trainer", "Administration", "Salesman");

    /**
     * A position.
     *
     * @param id key
     * @param name name
     * @param german name in German
     * @param type kind of position
     */
    record Position(long id, String name, String german, String type) {}

    static final List<Position> ALL = List.of(
            new Position(1, "Instructor", "Kursleitung", "Trainer"),
            new Position(2, "Personal trainer", "Personal Training", "Trainer"),
            new Position(3, "Reception", "Empfang", "CustomerService"));

    @Override
    public Description<?> describe() {
        return Description.set("EmployeePositions", "EmployeePosition", Position.class)
                .text("name", Position::name, ORDERABLE)
                .enumeration("type", TYPES, Position::type, ORDERABLE)
                .id(Position::id)
                .flag("isDeleted", position -> false, REQUIRED)
                .number("version", Position::id, ORDERABLE, REQUIRED)
                .list(company -> ALL);
    }

    /** @return key of the position of an employee; null if it is none of these */
    static Long of(Instructor employee) {
        return ALL.stream()
                .filter(position -> position.name().equalsIgnoreCase(employee.position()))
                .map(Position::id)
                .findFirst()
                .orElse(null);
    }
}
