package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a member cannot take a product (contract: codes of {@code Products/Use}). */
public enum UseProductError implements ErrorCode {
    /** The member does not have so many. */
    REQUESTED_PRODUCT_QUANTITY_EXCEEDS_AVAILABLE_PRODUCT_QUANTITY,

    /** There is no such member. */
    USER_WITH_GIVEN_ID_DOES_NOT_EXIST,

    /** The product cannot be taken in the club. */
    PRODUCT_NOT_AVAILABLE_IN_CLUB,

    /** There is no such product. */
    PRODUCT_WITH_GIVEN_ID_DOES_NOT_EXIST,

    /** There is no such club. */
    CLUB_WITH_GIVEN_ID_DOES_NOT_EXIST
}
