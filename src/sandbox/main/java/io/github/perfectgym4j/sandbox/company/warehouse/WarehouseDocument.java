package io.github.perfectgym4j.sandbox.company.warehouse;

import java.math.BigDecimal;
import java.util.List;

/**
 * A document by which goods come or go.
 *
 * @param id key
 * @param number number
 * @param warehouseId warehouse
 * @param items lines
 * @param isCancelled whether it was taken back
 */
public record WarehouseDocument(long id, String number, long warehouseId, List<Item> items, boolean isCancelled) {

    /**
     * A line of a document.
     *
     * @param id key
     * @param productId product
     * @param quantity quantity in the product's unit; negative if it goes out
     */
    public record Item(long id, long productId, BigDecimal quantity) {}

    WarehouseDocument cancelled() {
        return new WarehouseDocument(id, number, warehouseId, items, true);
    }
}
