package io.github.perfectgym4j.v2.odata;

/**
 * A property whose values have an order: a number, or a moment.
 *
 * @param <E> the entity
 * @param <V> type of the values
 */
public class ComparableProperty<E, V> extends FilterProperty<E, V> {

    /**
     * Names a property.
     *
     * @param name its name on the wire
     */
    public ComparableProperty(String name) {
        super(name);
    }

    /**
     * Entities whose property is greater than a value.
     *
     * @param value the value
     * @return the filter
     */
    public final Filter<E> gt(V value) {
        return compare("gt", value);
    }

    /**
     * Entities whose property is at least a value.
     *
     * @param value the value
     * @return the filter
     */
    public final Filter<E> ge(V value) {
        return compare("ge", value);
    }

    /**
     * Entities whose property is less than a value.
     *
     * @param value the value
     * @return the filter
     */
    public final Filter<E> lt(V value) {
        return compare("lt", value);
    }

    /**
     * Entities whose property is at most a value.
     *
     * @param value the value
     * @return the filter
     */
    public final Filter<E> le(V value) {
        return compare("le", value);
    }

    /**
     * A property that can also be ordered by.
     *
     * @param <E> the entity
     * @param <V> type of the values
     */
    public static final class Ordered<E, V> extends ComparableProperty<E, V> implements Orderable<E> {

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
