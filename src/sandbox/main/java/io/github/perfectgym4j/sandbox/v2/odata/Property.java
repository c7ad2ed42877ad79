package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.company.Company;
import java.util.function.BiFunction;

/**
 * A property with a plain value.
 *
 * @param name name on the wire
 * @param type what it holds
 * @param isFilterable may be used in {@code $filter}
 * @param isOrderable may be used in {@code $orderby}
 * @param getter takes the value out of a row
 */
public record Property(
        String name,
        ValueType type,
        boolean isFilterable,
        boolean isOrderable,
        BiFunction<Company, Object, Object> getter) {

    Object of(Company company, Object row) {
        return row == null ? null : getter.apply(company, row);
    }
}
