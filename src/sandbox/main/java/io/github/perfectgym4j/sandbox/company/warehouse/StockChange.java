package io.github.perfectgym4j.sandbox.company.warehouse;

import java.math.BigDecimal;

/**
 * A change of what is in a warehouse.
 *
 * @param id key
 * @param warehouseId warehouse
 * @param productId product
 * @param quantity quantity in the product's unit; negative if it went out
 * @param transactionId sale that took it; null if a document changed it
 * @param documentItemId line of a document; null if a sale took it
 */
public record StockChange(
        long id, long warehouseId, long productId, BigDecimal quantity, Long transactionId, Long documentItemId) {}
