package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.client.error.ErrorCode;

/**
 * Why a document of a warehouse is not cancelled (contract: codes of {@code Warehouse/CancelDocumentById} and {@code
 * Warehouse/CancelDocumentByNumber}).
 */
public enum CancelWarehouseDocumentError implements ErrorCode {
    /** There is no such document. */
    WAREHOUSE_DOCUMENT_NOT_FOUND,

    /** The server gives no reason. */
    WAREHOUSE_DOCUMENT_UNSPECIFIED_ERROR
}
