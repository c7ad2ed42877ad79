package io.github.perfectgym4j.v2.odata;

/**
 * A property that results can be ordered by.
 *
 * @param <E> the entity
 */
public interface Orderable<E> {

    /**
     * The name on the wire.
     *
     * @return the name
     */
    String name();

    /**
     * The smallest first.
     *
     * @return the order
     */
    default Order<E> ascending() {
        return new Order<>(name(), false);
    }

    /**
     * The greatest first.
     *
     * @return the order
     */
    default Order<E> descending() {
        return new Order<>(name(), true);
    }
}
