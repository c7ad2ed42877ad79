package io.github.perfectgym4j.v2.odata;

/**
 * Several values with properties of their own. They are in every answer without being expanded.
 *
 * @param <E> the entity
 * @param <T> type of the values
 */
public final class EmbeddedList<E, T> extends Property<E> {

    /**
     * Names a property.
     *
     * @param name its name on the wire
     */
    public EmbeddedList(String name) {
        super(name);
    }

    /**
     * Entities that have at least one value.
     *
     * @return the filter
     */
    public Filter<E> any() {
        return Filter.any(name(), null);
    }

    /**
     * Entities that have at least one value that meets a condition.
     *
     * @param filter the condition
     * @return the filter
     */
    public Filter<E> any(Filter<T> filter) {
        return Filter.any(name(), filter);
    }
}
