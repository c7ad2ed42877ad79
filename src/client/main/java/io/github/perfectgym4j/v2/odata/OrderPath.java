package io.github.perfectgym4j.v2.odata;

/**
 * A {@link FilterPath} through which an order may go as well: {@code Club.COUNTRY.to(Country.NAME).ascending()}.
 *
 * @param <E> the entity
 * @param <T> what has the properties
 */
public interface OrderPath<E, T> extends FilterPath<E, T> {

    /**
     * A property of it, for a filter or an order.
     *
     * @param property the property
     * @return the same property, seen from here
     */
    default NumberProperty.Ordered<E> to(NumberProperty.Ordered<T> property) {
        return new NumberProperty.Ordered<>(name() + "/" + property.name());
    }

    /**
     * A property of it, for a filter or an order.
     *
     * @param property the property
     * @return the same property, seen from here
     */
    default TextProperty.Ordered<E> to(TextProperty.Ordered<T> property) {
        return new TextProperty.Ordered<>(name() + "/" + property.name());
    }

    /**
     * A property of it, for a filter or an order.
     *
     * @param property the property
     * @param <V> type of the values
     * @return the same property, seen from here
     */
    default <V> ComparableProperty.Ordered<E, V> to(ComparableProperty.Ordered<T, V> property) {
        return new ComparableProperty.Ordered<>(name() + "/" + property.name());
    }

    /**
     * A property of it, for a filter or an order.
     *
     * @param property the property
     * @param <V> type of the values
     * @return the same property, seen from here
     */
    default <V> FilterProperty.Ordered<E, V> to(FilterProperty.Ordered<T, V> property) {
        return new FilterProperty.Ordered<>(name() + "/" + property.name());
    }
}
