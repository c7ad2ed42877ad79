package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.math.BigDecimal;

/**
 * The stock of a product in a warehouse (contract: {@code WarehouseState}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param currentState quantity in stock
 * @param productId key of the product
 * @param warehouseId key of the warehouse
 * @param product the product; null unless expanded
 * @param warehouse the warehouse; null unless expanded
 */
@ODataSet("WarehouseStates")
public record WarehouseState(
        Long id,
        Long version,
        Boolean isDeleted,
        BigDecimal currentState,
        Long productId,
        Long warehouseId,
        Product product,
        Warehouse warehouse)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<WarehouseState> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<WarehouseState> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<WarehouseState, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #currentState()}. */
    public static final ComparableProperty<WarehouseState, BigDecimal> CURRENT_STATE =
            new ComparableProperty<>("currentState");

    /** {@link #productId()}. */
    public static final NumberProperty<WarehouseState> PRODUCT_ID = new NumberProperty<>("productId");

    /** {@link #warehouseId()}. */
    public static final NumberProperty<WarehouseState> WAREHOUSE_ID = new NumberProperty<>("warehouseId");

    /** {@link #product()}. */
    public static final ToOne<WarehouseState, Product> PRODUCT = new ToOne<>("product");

    /** {@link #warehouse()}. */
    public static final ToOne<WarehouseState, Warehouse> WAREHOUSE = new ToOne<>("warehouse");

    /**
     * Begins a query of the set {@code WarehouseStates}.
     *
     * @return a query for all rows
     */
    public static Query<WarehouseState> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<WarehouseState> shape() {
        return Shape.whole();
    }
}
