package io.github.perfectgym4j.v2.products;

import java.util.Objects;

/**
 * A document of a warehouse that is cancelled, by its number (contract: {@code CancelWarehouseDocumentByNumberRequest}).
 *
 * @param documentNumber number of the document
 */
public record CancelWarehouseDocumentByNumber(String documentNumber) {

    /** Checks what the contract requires. */
    public CancelWarehouseDocumentByNumber {
        Objects.requireNonNull(documentNumber, "documentNumber");
    }
}
