package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.company.Company;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A property with a plain value.
 *
 * @param name name on the wire
 * @param type what it holds
 * @param members values of its enumeration; empty if it is none
 * @param traits what is special
 * @param getter takes the value out of a row
 */
public record Property(
        String name,
        ValueType type,
        List<String> members,
        Set<Trait> traits,
        BiFunction<Company, Object, Object> getter) {

    /** @return whether it may be used in {@code $filter} */
    public boolean isFilterable() {
        return !traits.contains(Trait.NOT_FILTERABLE);
    }

    /** @return whether it may be used in {@code $orderby} */
    public boolean isOrderable() {
        return traits.contains(Trait.ORDERABLE);
    }

    /** @return whether it is never null */
    public boolean isRequired() {
        return traits.contains(Trait.REQUIRED);
    }

    Object of(Company company, Object row) {
        return row == null ? null : getter.apply(company, row);
    }
}
