package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.payments.PosTransaction;
import java.math.BigDecimal;

/**
 * A change of the stock of a product (contract: {@code WarehouseChange}).
 *
 * @param id key
 * @param productId key of the product
 * @param productQuantity quantity, also in parts: positive for what came in, negative for what went out
 * @param unitOfMeasureId key of the unit of measure
 * @param transactionId key of the purchase that caused it; null if a document did
 * @param transaction the purchase that caused it; null unless expanded
 * @param warehouseDocumentItemId key of the item of the document that caused it; null if a purchase did
 * @param product the product; null unless expanded
 * @param unitOfMeasure the unit of measure; null unless expanded
 */
@ODataSet("WarehouseChanges")
public record WarehouseChange(
        Long id,
        Long productId,
        BigDecimal productQuantity,
        Long unitOfMeasureId,
        Long transactionId,
        PosTransaction transaction,
        Long warehouseDocumentItemId,
        Product product,
        UnitOfMeasure unitOfMeasure)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<WarehouseChange> ID = new NumberProperty.Ordered<>("id");

    /** {@link #productId()}. */
    public static final NumberProperty<WarehouseChange> PRODUCT_ID = new NumberProperty<>("productId");

    /** {@link #productQuantity()}. */
    public static final ComparableProperty<WarehouseChange, BigDecimal> PRODUCT_QUANTITY =
            new ComparableProperty<>("productQuantity");

    /** {@link #unitOfMeasureId()}. */
    public static final NumberProperty<WarehouseChange> UNIT_OF_MEASURE_ID = new NumberProperty<>("unitOfMeasureId");

    /** {@link #transactionId()}. */
    public static final NumberProperty<WarehouseChange> TRANSACTION_ID = new NumberProperty<>("transactionId");

    /** {@link #transaction()}. */
    public static final ToOne<WarehouseChange, PosTransaction> TRANSACTION = new ToOne<>("transaction");

    /** {@link #warehouseDocumentItemId()}. */
    public static final NumberProperty<WarehouseChange> WAREHOUSE_DOCUMENT_ITEM_ID =
            new NumberProperty<>("warehouseDocumentItemId");

    /** {@link #product()}. */
    public static final ToOne<WarehouseChange, Product> PRODUCT = new ToOne<>("product");

    /** {@link #unitOfMeasure()}. */
    public static final ToOne<WarehouseChange, UnitOfMeasure> UNIT_OF_MEASURE = new ToOne<>("unitOfMeasure");

    /**
     * Begins a query of the set {@code WarehouseChanges}.
     *
     * @return a query for all rows
     */
    public static Query<WarehouseChange> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<WarehouseChange> shape() {
        return Shape.whole();
    }
}
