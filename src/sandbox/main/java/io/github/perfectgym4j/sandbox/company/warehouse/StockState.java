package io.github.perfectgym4j.sandbox.company.warehouse;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.math.BigDecimal;

/**
 * How much of a product there is in a warehouse: the sum of all changes.
 *
 * @param id key
 * @param timestamp change counter
 * @param warehouseId warehouse
 * @param productId product
 * @param quantity quantity in the product's unit
 */
public record StockState(long id, long timestamp, long warehouseId, long productId, BigDecimal quantity)
        implements Entity {

    @Override
    public boolean isDeleted() {
        return false;
    }
}
