package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * An application in which members see a category of the catalogue (contract: {@code ProductCatalogCategoryAppAvailability}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param categoryId key of the category
 * @param application the application
 * @param category the category; null unless expanded
 */
@ODataSet("ProductCatalogCategoryAppAvailabilities")
public record ProductCatalogCategoryAppAvailability(
        Long id,
        Long version,
        Boolean isDeleted,
        Long categoryId,
        CatalogApplication application,
        ProductCatalogCategory category)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ProductCatalogCategoryAppAvailability> ID =
            new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ProductCatalogCategoryAppAvailability> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ProductCatalogCategoryAppAvailability, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #categoryId()}. */
    public static final NumberProperty.Ordered<ProductCatalogCategoryAppAvailability> CATEGORY_ID =
            new NumberProperty.Ordered<>("categoryId");

    /** {@link #application()}. */
    public static final FilterProperty.Ordered<ProductCatalogCategoryAppAvailability, CatalogApplication> APPLICATION =
            new FilterProperty.Ordered<>("application");

    /** {@link #category()}. */
    public static final ToOne<ProductCatalogCategoryAppAvailability, ProductCatalogCategory> CATEGORY =
            new ToOne<>("category");

    /**
     * Begins a query of the set {@code ProductCatalogCategoryAppAvailabilities}.
     *
     * @return a query for all rows
     */
    public static Query<ProductCatalogCategoryAppAvailability> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ProductCatalogCategoryAppAvailability> shape() {
        return Shape.whole();
    }
}
