package io.github.perfectgym4j.v2.products;

/**
 * A document of a warehouse that is cancelled, by its key (contract: {@code CancelWarehouseDocumentByIdRequest}).
 *
 * @param warehouseDocumentId key of the document
 */
public record CancelWarehouseDocumentById(long warehouseDocumentId) {}
