package io.github.perfectgym4j.v2.products;

/**
 * A document of a warehouse that has been entered or cancelled (contract: {@code WarehouseDocumentResult}).
 *
 * @param warehouseDocumentId key of the document
 */
public record WarehouseDocumentResult(Long warehouseDocumentId) {}
