package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * A bar code of a product (contract: {@code ProductBarcode}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param productId key of the product
 * @param barcode the bar code
 * @param product the product; null unless expanded
 */
@ODataSet("ProductBarcodes")
public record ProductBarcode(Long id, Long version, Boolean isDeleted, Long productId, String barcode, Product product)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ProductBarcode> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ProductBarcode> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ProductBarcode, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #productId()}. */
    public static final NumberProperty<ProductBarcode> PRODUCT_ID = new NumberProperty<>("productId");

    /** {@link #barcode()}. */
    public static final TextProperty<ProductBarcode> BARCODE = new TextProperty<>("barcode");

    /** {@link #product()}. */
    public static final ToOne<ProductBarcode, Product> PRODUCT = new ToOne<>("product");

    /**
     * Begins a query of the set {@code ProductBarcodes}.
     *
     * @return a query for all rows
     */
    public static Query<ProductBarcode> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ProductBarcode> shape() {
        return Shape.whole();
    }
}
