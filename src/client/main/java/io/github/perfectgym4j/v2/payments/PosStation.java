package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.products.Warehouse;

/**
 * A till of a club (contract: {@code PosStation}).
 *
 * @param id key
 * @param name name
 * @param warehouseId key of the warehouse, or null
 * @param warehouse the warehouse; null unless expanded
 */
@ODataSet("PosStations")
public record PosStation(Long id, String name, Long warehouseId, Warehouse warehouse) implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<PosStation> ID = new NumberProperty.Ordered<>("id");

    /** {@link #name()}. */
    public static final TextProperty<PosStation> NAME = new TextProperty<>("name");

    /** {@link #warehouseId()}. */
    public static final NumberProperty<PosStation> WAREHOUSE_ID = new NumberProperty<>("warehouseId");

    /** {@link #warehouse()}. */
    public static final ToOne<PosStation, Warehouse> WAREHOUSE = new ToOne<>("warehouse");

    /**
     * Begins a query of the set {@code PosStations}.
     *
     * @return a query for all rows
     */
    public static Query<PosStation> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<PosStation> shape() {
        return Shape.whole();
    }
}
