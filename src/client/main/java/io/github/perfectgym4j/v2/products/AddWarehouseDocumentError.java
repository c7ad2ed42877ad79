package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a document of a warehouse is not entered (contract: codes of {@code Warehouse/AddDocument}). */
public enum AddWarehouseDocumentError implements ErrorCode {
    /** There is a document with that number. */
    WAREHOUSE_DOCUMENT_ALREADY_EXISTS,

    /** The net value of something that came is missing. */
    WAREHOUSE_DOCUMENT_ITEM_VALUE_NULL,

    /** The unit cannot be converted into that of the product. */
    WAREHOUSE_DOCUMENT_ITEM_UNIT_OF_MEASURE_CONVERSION_FAILED,

    /** The server gives no reason. */
    WAREHOUSE_DOCUMENT_UNSPECIFIED_ERROR
}
