package io.github.perfectgym4j.v2.odata;

/**
 * A value with properties of its own. It is in every answer without being expanded, and filters may go through it.
 *
 * @param <E> the entity
 * @param <T> type of the value
 */
public class Embedded<E, T> extends Property<E> implements FilterPath<E, T> {

    /**
     * Names a property.
     *
     * @param name its name on the wire
     */
    public Embedded(String name) {
        super(name);
    }

    /**
     * A value through which orders may go as well.
     *
     * @param <E> the entity
     * @param <T> type of the value
     */
    public static final class Ordered<E, T> extends Embedded<E, T> implements OrderPath<E, T> {

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
