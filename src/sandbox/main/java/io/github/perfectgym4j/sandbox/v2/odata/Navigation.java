package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.company.Company;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A property that leads to other rows.
 *
 * @param name name on the wire
 * @param target name of the type it leads to
 * @param isMany leads to any number of rows instead of one or none
 * @param isEmbedded always delivered, without {@code $expand}
 * @param isFilterable may be used in {@code $filter}
 * @param getter looks the rows up; null if the sandbox does not have them
 */
public record Navigation(
        String name,
        String target,
        boolean isMany,
        boolean isEmbedded,
        boolean isFilterable,
        BiFunction<Company, Object, List<?>> getter) {

    /** @return the rows; at most one unless {@link #isMany()} */
    List<?> of(Company company, Object row) {
        return row == null ? List.of() : getter.apply(company, row);
    }

    void requireRows() {
        if (getter == null) {
            throw ODataException.notInSandbox("The sandbox has no rows for '" + name + "'.");
        }
    }
}
