package io.github.perfectgym4j.v2.odata;

/**
 * An order of results, made by {@link Orderable}.
 *
 * @param property name of the property on the wire
 * @param isDescending whether the greatest comes first
 * @param <E> the entity
 */
public record Order<E>(String property, boolean isDescending) {

    String text() {
        return isDescending ? property + " desc" : property;
    }
}
