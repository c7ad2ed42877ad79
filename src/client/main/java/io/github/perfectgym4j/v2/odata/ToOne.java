package io.github.perfectgym4j.v2.odata;

/**
 * One related entity, through which a filter may go: {@code ClassBookings.CLASS.to(Classes.START_DATE).ge(monday)}.
 *
 * @param <E> the entity
 * @param <T> the related entity
 */
public final class ToOne<E, T> extends Navigation<E, T> {

    /**
     * Names a relation.
     *
     * @param name its name on the wire
     */
    public ToOne(String name) {
        super(name);
    }

    /**
     * A property of the related entity, for a filter.
     *
     * @param property the property
     * @return the same property, seen from here
     */
    public NumberProperty<E> to(NumberProperty<T> property) {
        return new NumberProperty<>(path(property));
    }

    /**
     * A property of the related entity, for a filter.
     *
     * @param property the property
     * @return the same property, seen from here
     */
    public TextProperty<E> to(TextProperty<T> property) {
        return new TextProperty<>(path(property));
    }

    /**
     * A property of the related entity, for a filter.
     *
     * @param property the property
     * @param <V> type of the values
     * @return the same property, seen from here
     */
    public <V> ComparableProperty<E, V> to(ComparableProperty<T, V> property) {
        return new ComparableProperty<>(path(property));
    }

    /**
     * A property of the related entity, for a filter.
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
