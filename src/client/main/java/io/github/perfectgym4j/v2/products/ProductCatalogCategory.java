package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.util.List;

/**
 * A category of the catalogue in which members see products (contract: {@code ProductCatalogCategory}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param parentCategoryId key of the category that it is part of, or null
 * @param order place among the categories
 * @param products its products; empty unless expanded
 * @param availableInApplications applications in which members see it; empty unless expanded
 * @param parentCategory the category that it is part of; null unless expanded
 * @param subcategories categories that are part of it; empty unless expanded
 */
@ODataSet("ProductCatalogCategories")
public record ProductCatalogCategory(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        Long parentCategoryId,
        Integer order,
        List<ProductCatalogCategoryProduct> products,
        List<ProductCatalogCategoryAppAvailability> availableInApplications,
        ProductCatalogCategory parentCategory,
        List<ProductCatalogCategory> subcategories)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ProductCatalogCategory> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ProductCatalogCategory> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ProductCatalogCategory, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<ProductCatalogCategory> NAME = new TextProperty.Ordered<>("name");

    /** {@link #parentCategoryId()}. */
    public static final NumberProperty.Ordered<ProductCatalogCategory> PARENT_CATEGORY_ID =
            new NumberProperty.Ordered<>("parentCategoryId");

    /** {@link #order()}. */
    public static final NumberProperty.Ordered<ProductCatalogCategory> ORDER = new NumberProperty.Ordered<>("order");

    /** {@link #products()}. */
    public static final ToMany<ProductCatalogCategory, ProductCatalogCategoryProduct> PRODUCTS =
            new ToMany<>("products");

    /** {@link #availableInApplications()}. */
    public static final ToMany<ProductCatalogCategory, ProductCatalogCategoryAppAvailability>
            AVAILABLE_IN_APPLICATIONS = new ToMany<>("availableInApplications");

    /** {@link #parentCategory()}. */
    public static final ToOne<ProductCatalogCategory, ProductCatalogCategory> PARENT_CATEGORY =
            new ToOne<>("parentCategory");

    /** {@link #subcategories()}. */
    public static final ToMany<ProductCatalogCategory, ProductCatalogCategory> SUBCATEGORIES =
            new ToMany<>("subcategories");

    /**
     * Begins a query of the set {@code ProductCatalogCategories}.
     *
     * @return a query for all rows
     */
    public static Query<ProductCatalogCategory> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ProductCatalogCategory> shape() {
        return Shape.whole();
    }
}
