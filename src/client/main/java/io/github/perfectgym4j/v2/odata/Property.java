package io.github.perfectgym4j.v2.odata;

import java.util.Objects;

/**
 * A property of an entity that can be selected. Its type permits what the contract permits for it:
 * filtering ({@link FilterProperty} and its subclasses), ordering ({@link Orderable}).
 *
 * @param <E> the entity
 */
public class Property<E> {

    private final String name;

    /**
     * Names a property.
     *
     * @param name its name on the wire
     */
    public Property(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /**
     * The name on the wire.
     *
     * @return the name; for a property of a related entity, the path that leads to it
     */
    public final String name() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * A property that results can be ordered by, although filters cannot ask for it.
     *
     * @param <E> the entity
     */
    public static final class Ordered<E> extends Property<E> implements Orderable<E> {

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
