package io.github.perfectgym4j.v2.odata;

/**
 * A value with properties of its own that is always in the answer, without being expanded, and through which a filter may go.
 *
 * @param <E> the entity
 * @param <T> type of the value
 */
public final class Embedded<E, T> extends Property<E> implements FilterPath<E, T> {

    /**
     * Names a property.
     *
     * @param name its name on the wire
     */
    public Embedded(String name) {
        super(name);
    }
}
