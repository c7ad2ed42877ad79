package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * A product in a category of the catalogue (contract: {@code ProductCatalogCategoryProduct}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param productId key of the product
 * @param product the product; null unless expanded
 * @param categoryId key of the category
 * @param order place in the category
 * @param category the category; null unless expanded
 */
@ODataSet("ProductCatalogCategoriesProducts")
public record ProductCatalogCategoryProduct(
        Long id,
        Long version,
        Boolean isDeleted,
        Long productId,
        Product product,
        Long categoryId,
        Integer order,
        ProductCatalogCategory category)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ProductCatalogCategoryProduct> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ProductCatalogCategoryProduct> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ProductCatalogCategoryProduct, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #productId()}. */
    public static final NumberProperty.Ordered<ProductCatalogCategoryProduct> PRODUCT_ID =
            new NumberProperty.Ordered<>("productId");

    /** {@link #product()}. */
    public static final ToOne<ProductCatalogCategoryProduct, Product> PRODUCT = new ToOne<>("product");

    /** {@link #categoryId()}. */
    public static final NumberProperty.Ordered<ProductCatalogCategoryProduct> CATEGORY_ID =
            new NumberProperty.Ordered<>("categoryId");

    /** {@link #order()}. */
    public static final NumberProperty.Ordered<ProductCatalogCategoryProduct> ORDER =
            new NumberProperty.Ordered<>("order");

    /** {@link #category()}. */
    public static final ToOne<ProductCatalogCategoryProduct, ProductCatalogCategory> CATEGORY = new ToOne<>("category");

    /**
     * Begins a query of the set {@code ProductCatalogCategoriesProducts}.
     *
     * @return a query for all rows
     */
    public static Query<ProductCatalogCategoryProduct> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ProductCatalogCategoryProduct> shape() {
        return Shape.whole();
    }
}
