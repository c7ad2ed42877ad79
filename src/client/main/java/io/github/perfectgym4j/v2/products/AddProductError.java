package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a product is not added (contract: codes of {@code Products/AddProduct}). */
public enum AddProductError implements ErrorCode {
    /** It is said to be several products, and none is named. */
    BUNDLE_PRODUCTS_EMPTY
}
