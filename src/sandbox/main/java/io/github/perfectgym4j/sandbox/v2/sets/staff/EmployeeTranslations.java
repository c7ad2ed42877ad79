package io.github.perfectgym4j.sandbox.v2.sets.staff;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Descriptions of employees in several languages. */
final class EmployeeTranslations implements Described {

    /**
     * The description of an employee in one language.
     *
     * @param employee employee
     * @param language language
     * @param description text
     */
    private record Row(Instructor employee, String language, String description) {}

    @Override
    public Description<?> describe() {
        return Description.set("EmployeeTranslations", "EmployeeTranslation", Row.class)
                .number("employeeId", row -> row.employee().id())
                .text("language", Row::language)
                .text("name", row -> row.employee().displayName())
                .text("description", Row::description)
                .number("version", row -> row.employee().timestamp(), ORDERABLE)
                .flag("isDeleted", row -> row.employee().isDeleted(), ORDERABLE)
                .key("employeeId", "language")
                .onlyAsList()
                .list(EmployeeTranslations::rows);
    }

    private static List<Row> rows(Company company) {
        return company.instructors().list(employee -> true, Comparator.comparingLong(Instructor::id)).stream()
                .flatMap(employee -> Stream.of(
                        new Row(employee, "de", employee.displayName() + " gehört zum Team."),
                        new Row(employee, "en", employee.displayName() + " is one of the team.")))
                .toList();
    }
}
