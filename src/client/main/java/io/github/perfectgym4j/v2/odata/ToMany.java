package io.github.perfectgym4j.v2.odata;

/**
 * Several related entities. Expanded, at most 100 of them come with an answer: where there may be more, read their own set.
 *
 * @param <E> the entity
 * @param <T> the related entities
 */
public final class ToMany<E, T> extends Navigation<E, T> {

    /**
     * Names a relation.
     *
     * @param name its name on the wire
     */
    public ToMany(String name) {
        super(name);
    }

    /**
     * Entities that have at least one related entity.
     *
     * @return the filter
     */
    public Filter<E> any() {
        return Filter.any(name(), null);
    }

    /**
     * Entities that have at least one related entity that meets a condition.
     *
     * @param filter the condition
     * @return the filter
     */
    public Filter<E> any(Filter<T> filter) {
        return Filter.any(name(), filter);
    }
}
