package io.github.perfectgym4j.v2.products;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A document of a warehouse (contract: {@code AddWarehouseDocumentRequest}).
 *
 * @param documentType kind
 * @param warehouseId key of the warehouse, from the set {@code Warehouses}
 * @param date day
 * @param documentNumber number, unique
 * @param items what came or went
 */
public record AddWarehouseDocument(
        WarehouseDocumentType documentType,
        long warehouseId,
        LocalDate date,
        String documentNumber,
        List<WarehouseDocumentItem> items) {

    /** Checks what the contract requires. */
    public AddWarehouseDocument {
        Objects.requireNonNull(documentType, "documentType");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(documentNumber, "documentNumber");
        items = List.copyOf(Objects.requireNonNull(items, "items"));
    }
}
