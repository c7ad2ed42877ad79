package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;

/**
 * A unit in which products are counted (contract: {@code UnitOfMeasure}).
 *
 * @param id key
 * @param name name
 * @param description description, or null
 */
@ODataSet("UnitsOfMeasure")
public record UnitOfMeasure(Long id, String name, String description) implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<UnitOfMeasure> ID = new NumberProperty.Ordered<>("id");

    /** {@link #name()}. */
    public static final TextProperty<UnitOfMeasure> NAME = new TextProperty<>("name");

    /** {@link #description()}. */
    public static final TextProperty<UnitOfMeasure> DESCRIPTION = new TextProperty<>("description");

    /**
     * Begins a query of the set {@code UnitsOfMeasure}.
     *
     * @return a query for all rows
     */
    public static Query<UnitOfMeasure> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<UnitOfMeasure> shape() {
        return Shape.whole();
    }
}
