package io.github.perfectgym4j.v2.geo;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;

/**
 * A state of a country (contract: {@code State}).
 *
 * @param id key
 * @param name name
 * @param countryId key of the country
 * @param symbol code by ISO 3166-2
 * @param country the country; null unless expanded
 */
@ODataSet("States")
public record State(Long id, String name, Long countryId, String symbol, Country country) implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<State> ID = new NumberProperty.Ordered<>("id");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<State> NAME = new TextProperty.Ordered<>("name");

    /** {@link #countryId()}. */
    public static final NumberProperty<State> COUNTRY_ID = new NumberProperty<>("countryId");

    /** {@link #symbol()}. */
    public static final TextProperty.Ordered<State> SYMBOL = new TextProperty.Ordered<>("symbol");

    /** {@link #country()}. */
    public static final ToOne<State, Country> COUNTRY = new ToOne<>("country");

    /**
     * Begins a query of the set {@code States}.
     *
     * @return a query for all rows
     */
    public static Query<State> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<State> shape() {
        return Shape.whole();
    }
}
