package io.github.perfectgym4j.v2.odata;

/**
 * One related entity, through which a filter may go: {@code ClassBooking.FITNESS_CLASS.to(FitnessClass.START_DATE).ge(monday)}.
 *
 * @param <E> the entity
 * @param <T> the related entity
 */
public class ToOne<E, T> extends Navigation<E, T> implements FilterPath<E, T> {

    /**
     * Names a relation.
     *
     * @param name its name on the wire
     */
    public ToOne(String name) {
        super(name);
    }

    /**
     * A related entity through which orders may go as well.
     *
     * @param <E> the entity
     * @param <T> the related entity
     */
    public static final class Ordered<E, T> extends ToOne<E, T> implements OrderPath<E, T> {

        /**
         * Names a relation.
         *
         * @param name its name on the wire
         */
        public Ordered(String name) {
            super(name);
        }
    }
}
