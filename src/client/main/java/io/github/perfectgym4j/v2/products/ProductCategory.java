package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * A category of products, for the accounts (contract: {@code ProductCategory}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param description description, or null
 */
@ODataSet("ProductCategories")
public record ProductCategory(Long id, Long version, Boolean isDeleted, String name, String description)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ProductCategory> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ProductCategory> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ProductCategory, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty<ProductCategory> NAME = new TextProperty<>("name");

    /** {@link #description()}. */
    public static final TextProperty<ProductCategory> DESCRIPTION = new TextProperty<>("description");

    /**
     * Begins a query of the set {@code ProductCategories}.
     *
     * @return a query for all rows
     */
    public static Query<ProductCategory> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ProductCategory> shape() {
        return Shape.whole();
    }
}
