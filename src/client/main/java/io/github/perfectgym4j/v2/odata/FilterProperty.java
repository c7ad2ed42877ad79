package io.github.perfectgym4j.v2.odata;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;

/**
 * A property that can be compared for equality in a filter.
 *
 * @param <E> the entity
 * @param <V> type of the values
 */
public class FilterProperty<E, V> extends Property<E> {

    /**
     * Names a property.
     *
     * @param name its name on the wire
     */
    public FilterProperty(String name) {
        super(name);
    }

    /**
     * Entities whose property has a value.
     *
     * @param value the value; see {@link #isNull()} for none
     * @return the filter
     */
    public final Filter<E> eq(V value) {
        return compare("eq", value);
    }

    /**
     * Entities whose property has another value, or none.
     *
     * @param value the value; see {@link #isNotNull()} for none
     * @return the filter
     */
    public final Filter<E> ne(V value) {
        return compare("ne", value);
    }

    /**
     * Entities whose property has one of some values.
     *
     * @param values the values; at least one. They all travel in the address, so keep them to some dozens
     * @return the filter
     * @throws IllegalArgumentException if there is no value
     */
    public final Filter<E> in(Collection<? extends V> values) {
        return Filter.any(values.stream().map(this::eq).toList());
    }

    /**
     * Entities whose property has one of some values.
     *
     * @param values the values; at least one
     * @return the filter
     * @throws IllegalArgumentException if there is no value
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Filter<E> in(V... values) {
        return in(Arrays.asList(values));
    }

    /**
     * Entities whose property has no value.
     *
     * @return the filter
     */
    public final Filter<E> isNull() {
        return Filter.comparison(name(), "eq", "null");
    }

    /**
     * Entities whose property has a value.
     *
     * @return the filter
     */
    public final Filter<E> isNotNull() {
        return Filter.comparison(name(), "ne", "null");
    }

    /** Compares with a literal. */
    Filter<E> compare(String operator, V value) {
        return Filter.comparison(name(), operator, Literals.of(Objects.requireNonNull(value, name())));
    }

    /**
     * A property that can also be ordered by.
     *
     * @param <E> the entity
     * @param <V> type of the values
     */
    public static final class Ordered<E, V> extends FilterProperty<E, V> implements Orderable<E> {

        /**
         * Names a property.
         *
         * @param name its name on the wire
         */
        public Ordered(String name) {
            super(name);
        }
    }
}
