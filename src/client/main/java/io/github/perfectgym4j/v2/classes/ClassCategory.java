package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.products.Product;
import java.util.List;

/**
 * A category of class types (contract: {@code ClassCategory}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param isAdditionallyPaid whether its classes are paid for in addition to the membership
 * @param products products with which its classes are paid for; empty unless expanded
 */
@ODataSet("ClassCategories")
public record ClassCategory(
        Long id, Long version, Boolean isDeleted, String name, Boolean isAdditionallyPaid, List<Product> products)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClassCategory> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClassCategory> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ClassCategory, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<ClassCategory> NAME = new TextProperty.Ordered<>("name");

    /** {@link #isAdditionallyPaid()}. */
    public static final FilterProperty<ClassCategory, Boolean> IS_ADDITIONALLY_PAID =
            new FilterProperty<>("isAdditionallyPaid");

    /** {@link #products()}. */
    public static final ToMany<ClassCategory, Product> PRODUCTS = new ToMany<>("products");

    /**
     * Begins a query of the set {@code ClassCategories}.
     *
     * @return a query for all rows
     */
    public static Query<ClassCategory> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClassCategory> shape() {
        return Shape.whole();
    }
}
