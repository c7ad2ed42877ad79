package io.github.perfectgym4j.sandbox.v2.sets.staff;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;
import java.util.stream.Stream;

/** Names of positions in several languages. */
final class EmployeePositionTranslations implements Described {

    /**
     * The name of a position in one language.
     *
     * @param position position
     * @param language language
     * @param name name
     */
    private record Row(EmployeePositions.Position position, String language, String name) {}

    @Override
    public Description<?> describe() {
        return Description.set("EmployeePositionTranslations", "EmployeePositionTranslation", Row.class)
                .number("employeePositionId", row -> row.position().id())
                .text("language", Row::language)
                .text("value", Row::name)
                .number("version", row -> row.position().id(), ORDERABLE)
                .flag("isDeleted", row -> false, ORDERABLE)
                .key("employeePositionId", "language")
                .onlyAsList()
                .list(company -> rows());
    }

    private static List<Row> rows() {
        return EmployeePositions.ALL.stream()
                .flatMap(position ->
                        Stream.of(new Row(position, "de", position.german()), new Row(position, "en", position.name())))
                .toList();
    }
}
