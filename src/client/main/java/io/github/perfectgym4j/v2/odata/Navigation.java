package io.github.perfectgym4j.v2.odata;

import java.util.Objects;

/**
 * A related entity, or several, which an answer holds only if the query expands it.
 *
 * @param <E> the entity
 * @param <T> the related entity
 */
public class Navigation<E, T> implements Expand<E> {

    private final String name;

    /**
     * Names a relation.
     *
     * @param name its name on the wire
     */
    public Navigation(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /**
     * The name on the wire.
     *
     * @return the name
     */
    public final String name() {
        return name;
    }

    /**
     * Expands the relation with options of its own.
     *
     * @param query what to select, expand, and, for several entities, which ones and how many
     * @return what {@link Query#expand} takes
     */
    public final Expand<E> with(Query<T> query) {
        String options = query.nested();
        return () -> options.isEmpty() ? name : name + "(" + options + ")";
    }

    @Override
    public final String text() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
