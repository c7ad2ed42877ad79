package io.github.perfectgym4j.v2.odata;

/**
 * A value with properties of its own that is always in the answer, without being expanded, and through which a filter may go.
 *
 * @param <E> the entity
 * @param <T> type of the value
 */
public final class Embedded<E, T> extends Property<E> {

    /**
     * Names a property.
     *
     * @param name its name on the wire
     */
    public Embedded(String name) {
        super(name);
    }

    /**
     * A property of the value, for a filter.
     *
     * @param property the property
     * @return the same property, seen from here
     */
    public NumberProperty<E> to(NumberProperty<T> property) {
        return new NumberProperty<>(path(property));
    }

    /**
     * A property of the value, for a filter.
     *
     * @param property the property
     * @return the same property, seen from here
     */
    public TextProperty<E> to(TextProperty<T> property) {
        return new TextProperty<>(path(property));
    }

    /**
     * A property of the value, for a filter.
     *
     * @param property the property
     * @param <V> type of the values
     * @return the same property, seen from here
     */
    public <V> ComparableProperty<E, V> to(ComparableProperty<T, V> property) {
        return new ComparableProperty<>(path(property));
    }

    /**
     * A property of the value, for a filter.
     *
     * @param property the property
     * @param <V> type of the values
     * @return the same property, seen from here
     */
    public <V> FilterProperty<E, V> to(FilterProperty<T, V> property) {
        return new FilterProperty<>(path(property));
    }

    private String path(Property<T> property) {
        return name() + "/" + property.name();
    }
}
