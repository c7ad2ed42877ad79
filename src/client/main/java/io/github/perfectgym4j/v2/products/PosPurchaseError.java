package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a sale is not entered (contract: codes of {@code Products/AddPosPurchaseTransaction}). */
public enum PosPurchaseError implements ErrorCode {
    /** There is no such product. */
    INVALID_PRODUCT,

    /** There is no such member. */
    INVALID_USER,

    /** There is no such discount. */
    INVALID_DISCOUNT,

    /** There is no such club. */
    INVALID_CLUB,

    /** There is no such employee. */
    INVALID_EMPLOYEE,

    /** There is no such till. */
    INVALID_POS_STATION,

    /** So many cannot be sold. */
    INVALID_QUANTITY,

    /** The club has no such warehouse. */
    INVALID_WAREHOUSE,

    /** There are not so many in stock. */
    NOT_ENOUGH_GOODS,

    /** The discount does not count for the product. */
    INCORRECT_PRODUCT_FOR_DISCOUNT,

    /** The day until which it has to be paid is wrong. */
    INVALID_DUE_DATE,

    /** The time of the sale is wrong. */
    INVALID_PURCHASE_DATE,

    /** The product is no longer sold. */
    PRODUCT_IS_ARCHIVED,

    /** It cannot be paid with that. */
    INVALID_PAYMENT_TYPE,

    /** The product is sold to a member only once. */
    PRODUCT_LIMITATION_FOR_SINGLE_SALE
}
