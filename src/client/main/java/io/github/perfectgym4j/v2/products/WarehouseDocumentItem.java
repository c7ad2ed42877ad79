package io.github.perfectgym4j.v2.products;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Something that came or went (contract: {@code WarehouseDocumentItemRequest}).
 *
 * @param productId key of the product
 * @param quantity how much, above zero, whether it came or went
 * @param netValue net value in the currency of the club, or null; needed if it came
 * @param unitOfMeasureId key of the unit, from the set {@code UnitOfMeasures}; null for that of the product
 */
public record WarehouseDocumentItem(long productId, BigDecimal quantity, BigDecimal netValue, Long unitOfMeasureId) {

    /** Checks what the contract requires. */
    public WarehouseDocumentItem {
        Objects.requireNonNull(quantity, "quantity");
        if (quantity.signum() <= 0) {
            throw new IllegalArgumentException("quantity must be positive");
        }
    }

    /**
     * An item with what is required.
     *
     * @param productId key of the product
     * @param quantity how much, above zero, whether it came or went
     * @return the request
     */
    public static WarehouseDocumentItem of(long productId, BigDecimal quantity) {
        return new WarehouseDocumentItem(productId, quantity, null, null);
    }

    /**
     * Adds the net value.
     *
     * @param netValue net value in the currency of the club
     * @return the request with it
     */
    public WarehouseDocumentItem withNetValue(BigDecimal netValue) {
        return new WarehouseDocumentItem(productId, quantity, netValue, unitOfMeasureId);
    }

    /**
     * Names the unit.
     *
     * @param unitOfMeasureId key of the unit, from the set {@code UnitOfMeasures}
     * @return the request with it
     */
    public WarehouseDocumentItem withUnitOfMeasureId(long unitOfMeasureId) {
        return new WarehouseDocumentItem(productId, quantity, netValue, unitOfMeasureId);
    }
}
