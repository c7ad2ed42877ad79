package io.github.perfectgym4j.sandbox.v2.odata;

import java.util.Comparator;

/**
 * One criterion of an order.
 *
 * @param key what to order by
 * @param isDescending greatest first
 */
record OrderBy(Expression.Path key, boolean isDescending) {

    /** @return null comes first, as in the vendor's database */
    Comparator<Scope> comparator() {
        Comparator<Scope> ascending = Comparator.comparing(key::value, Comparator.nullsFirst(Values::compare));
        return isDescending ? ascending.reversed() : ascending;
    }

    boolean isByVersion() {
        return !isDescending && key.steps().isEmpty() && key.property().name().equals("version");
    }
}
