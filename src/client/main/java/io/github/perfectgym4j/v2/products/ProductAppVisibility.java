package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * An application in which members see a product (contract: {@code ProductAppVisibility}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param productId key of the product
 * @param app the application
 * @param product the product; null unless expanded
 */
public record ProductAppVisibility(
        Long id, Long version, Boolean isDeleted, Long productId, ProductApplication app, Product product)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ProductAppVisibility> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ProductAppVisibility> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ProductAppVisibility, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #productId()}. */
    public static final NumberProperty<ProductAppVisibility> PRODUCT_ID = new NumberProperty<>("productId");

    /** {@link #app()}. */
    public static final FilterProperty.Ordered<ProductAppVisibility, ProductApplication> APP =
            new FilterProperty.Ordered<>("app");

    /** {@link #product()}. */
    public static final ToOne<ProductAppVisibility, Product> PRODUCT = new ToOne<>("product");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<ProductAppVisibility> query() {
        return Query.all();
    }
}
