package io.github.perfectgym4j.v2.portal;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why there is no page on which a member pays (contract: codes of {@code ClientPortal/GeneratePaymentLink}). */
public enum GeneratePaymentLinkError implements ErrorCode {
    /** There is no such member. */
    USER_WAS_NOT_FOUND,

    /** There is no such product. */
    PRODUCT_WAS_NOT_FOUND,

    /** The product is not on sale. */
    PRODUCT_IS_UNAVAILABLE,

    /** There is no such charge. */
    TRANSACTION_WAS_NOT_FOUND,

    /** The charge has been deleted. */
    TRANSACTION_IS_DELETED,

    /** The charge is paid. */
    TRANSACTION_IS_SETTLED
}
