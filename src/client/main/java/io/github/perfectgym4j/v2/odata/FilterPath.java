package io.github.perfectgym4j.v2.odata;

/**
 * Something with properties of its own, through which a filter may go: {@code ClassBooking.FITNESS_CLASS.to(FitnessClass.START_DATE).ge(monday)}.
 *
 * @param <E> the entity
 * @param <T> what has the properties
 */
public interface FilterPath<E, T> {

    /**
     * The name on the wire.
     *
     * @return the name
     */
    String name();

    /**
     * A property of it, for a filter.
     *
     * @param property the property
     * @return the same property, seen from here
     */
    default NumberProperty<E> to(NumberProperty<T> property) {
        return new NumberProperty<>(path(property));
    }

    /**
     * A property of it, for a filter.
     *
     * @param property the property
     * @return the same property, seen from here
     */
    default TextProperty<E> to(TextProperty<T> property) {
        return new TextProperty<>(path(property));
    }

    /**
     * A property of it, for a filter.
     *
     * @param property the property
     * @param <V> type of the values
     * @return the same property, seen from here
     */
    default <V> ComparableProperty<E, V> to(ComparableProperty<T, V> property) {
        return new ComparableProperty<>(path(property));
    }

    /**
     * A property of it, for a filter.
     *
     * @param property the property
     * @param <V> type of the values
     * @return the same property, seen from here
     */
    default <V> FilterProperty<E, V> to(FilterProperty<T, V> property) {
        return new FilterProperty<>(path(property));
    }

    /**
     * A property of it, for a filter.
     *
     * @param property the property
     * @return the same property, seen from here
     */
    default DayProperty<E> to(DayProperty<T> property) {
        return new DayProperty<>(path(property));
    }

    /**
     * A property of it, for a filter.
     *
     * @param property the property
     * @return the same property, seen from here
     */
    default TimeProperty<E> to(TimeProperty<T> property) {
        return new TimeProperty<>(path(property));
    }

    private String path(Property<T> property) {
        return name() + "/" + property.name();
    }
}
