package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.company.Company;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A property that leads to other rows.
 *
 * @param name name on the wire
 * @param target name of the type it leads to
 * @param kind how many rows, and whether they come without being asked for
 * @param traits what is special
 * @param getter looks the rows up; null if the description leaves that to {@link Relations}, or the sandbox does not have them
 */
public record Navigation(
        String name, String target, Kind kind, Set<Trait> traits, BiFunction<Company, Object, List<?>> getter) {

    /** What a relation delivers. */
    public enum Kind {
        /** One row or none, with {@code $expand}. */
        ONE,
        /** Any number of rows, with {@code $expand}. */
        MANY,
        /** One object or none, always delivered with the row. */
        EMBEDDED,
        /** Any number of objects, always delivered with the row. */
        EMBEDDED_MANY
    }

    /** @return whether it leads to any number of rows */
    public boolean isMany() {
        return kind == Kind.MANY || kind == Kind.EMBEDDED_MANY;
    }

    /** @return whether it is delivered without {@code $expand} */
    public boolean isEmbedded() {
        return kind == Kind.EMBEDDED || kind == Kind.EMBEDDED_MANY;
    }

    /** @return whether it may be used in {@code $filter} */
    public boolean isFilterable() {
        return !traits.contains(Trait.NOT_FILTERABLE);
    }

    /** @return whether its properties may be used in {@code $orderby} */
    public boolean isOrderable() {
        return traits.contains(Trait.ORDERABLE);
    }

    /** @return whether it always leads to a row */
    public boolean isRequired() {
        return traits.contains(Trait.REQUIRED);
    }

    Navigation with(BiFunction<Company, Object, List<?>> newGetter) {
        return new Navigation(name, target, kind, traits, newGetter);
    }

    /** @return the rows; at most one unless {@link #isMany()} */
    List<?> of(Company company, Object row) {
        return row == null ? List.of() : getter.apply(company, row);
    }
}
