package io.github.perfectgym4j.v2.odata;

/**
 * A property that holds a whole number: a key, a counter.
 *
 * @param <E> the entity
 */
public class NumberProperty<E> extends ComparableProperty<E, Long> {

    /**
     * Names a property.
     *
     * @param name its name on the wire
     */
    public NumberProperty(String name) {
        super(name);
    }

    /**
     * Entities whose property is equal to a number.
     *
     * @param value the number
     * @return the filter
     */
    public final Filter<E> eq(long value) {
        return compare("eq", value);
    }

    /**
     * Entities whose property is other than a number.
     *
     * @param value the number
     * @return the filter
     */
    public final Filter<E> ne(long value) {
        return compare("ne", value);
    }

    /**
     * Entities whose property is greater than a number.
     *
     * @param value the number
     * @return the filter
     */
    public final Filter<E> gt(long value) {
        return compare("gt", value);
    }

    /**
     * Entities whose property is at least a number.
     *
     * @param value the number
     * @return the filter
     */
    public final Filter<E> ge(long value) {
        return compare("ge", value);
    }

    /**
     * Entities whose property is less than a number.
     *
     * @param value the number
     * @return the filter
     */
    public final Filter<E> lt(long value) {
        return compare("lt", value);
    }

    /**
     * Entities whose property is at most a number.
     *
     * @param value the number
     * @return the filter
     */
    public final Filter<E> le(long value) {
        return compare("le", value);
    }

    /**
     * A property that can also be ordered by.
     *
     * @param <E> the entity
     */
    public static final class Ordered<E> extends NumberProperty<E> implements Orderable<E> {

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
