package io.github.perfectgym4j.v2.geo;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;

/**
 * A country (contract: {@code Country}).
 *
 * @param id key
 * @param symbol letters of the country, for use by programs
 * @param name name, in English so far
 * @param nativeName name in the language of the country
 * @param phonePrefix prefix of telephone numbers
 */
@ODataSet("Countries")
public record Country(Long id, String symbol, String name, String nativeName, String phonePrefix) implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<Country> ID = new NumberProperty.Ordered<>("id");

    /** {@link #symbol()}. */
    public static final TextProperty.Ordered<Country> SYMBOL = new TextProperty.Ordered<>("symbol");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<Country> NAME = new TextProperty.Ordered<>("name");

    /** {@link #nativeName()}. */
    public static final TextProperty.Ordered<Country> NATIVE_NAME = new TextProperty.Ordered<>("nativeName");

    /** {@link #phonePrefix()}. */
    public static final TextProperty.Ordered<Country> PHONE_PREFIX = new TextProperty.Ordered<>("phonePrefix");

    /**
     * Begins a query of the set {@code Countries}.
     *
     * @return a query for all rows
     */
    public static Query<Country> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<Country> shape() {
        return Shape.whole();
    }
}
