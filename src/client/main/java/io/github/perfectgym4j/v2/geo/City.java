package io.github.perfectgym4j.v2.geo;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;

/**
 * A city (contract: {@code City}).
 *
 * @param id key
 * @param name name, which may be translated one day
 * @param countryId key of the country
 * @param country the country; null unless expanded
 */
@ODataSet("Cities")
public record City(Long id, String name, Long countryId, Country country) implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<City> ID = new NumberProperty.Ordered<>("id");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<City> NAME = new TextProperty.Ordered<>("name");

    /** {@link #countryId()}. */
    public static final NumberProperty<City> COUNTRY_ID = new NumberProperty<>("countryId");

    /** {@link #country()}. */
    public static final ToOne<City, Country> COUNTRY = new ToOne<>("country");

    /**
     * Begins a query of the set {@code Cities}.
     *
     * @return a query for all rows
     */
    public static Query<City> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<City> shape() {
        return Shape.whole();
    }
}
