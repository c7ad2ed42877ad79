package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a payment on a page of the payment provider is refused (contract: codes of {@code CreditCards/PayWithRedirect}). */
public enum PayWithRedirectError implements ErrorCode {
    /** There is no such member. */
    USER_WAS_NOT_FOUND,

    /** There is no such club. */
    CLUB_WAS_NOT_FOUND,

    /** There is no such product. */
    PRODUCT_WAS_NOT_FOUND,

    /** The amount for a product is wrong. */
    INVALID_PRODUCT_ITEM_AMOUNT,

    /** The number of a product is wrong. */
    INVALID_PRODUCT_QUANTITY,

    /** There is no such charge. */
    CONTRACT_TRANSACTION_WAS_NOT_FOUND,

    /** The amount for a charge is wrong. */
    INVALID_CONTRACT_TRANSACTION_AMOUNT,

    /** There is no such sale on debt. */
    PENDING_POS_TRANSACTION_WAS_NOT_FOUND,

    /** The amount for a sale on debt is wrong. */
    INVALID_PENDING_POS_TRANSACTION_AMOUNT,

    /** The total is not the sum of the items. */
    TOTAL_AMOUNT_IS_INVALID,

    /** There is nothing to be paid. */
    NO_ITEMS_TO_PAY_FOR,

    /** The club does not take payments of that kind. */
    PAYMENT_METHOD_NOT_SUPPORTED,

    /** The member has no card on file. */
    USER_HAS_NO_CREDIT_CARD,

    /** The card is no longer valid. */
    CREDIT_CARD_HAS_EXPIRED,

    /** The member has begun too many payments in a short time. */
    TOO_MANY_PAYMENTS_FOR_USER_IN_PERIOD,

    /** The payment provider declined. */
    PAYMENT_ERROR,

    /** Earlier payments are still being booked: try again later. */
    EVENTUAL_CONSISTENCY,

    /** The club has no payment provider. */
    CLUB_HAS_NO_ONLINE_PROVIDER_CONFIGURED,

    /** The address for the way back is wrong. */
    INVALID_RETURN_URL,

    /** The member has too little prepaid money. */
    INSUFFICIENT_PREPAID_ACCOUNT_BALANCE,

    /** Charges of the contract cannot be paid at the moment. */
    CONTRACT_PAYMENTS_BLOCKED,

    /** The club has been deleted. */
    CLUB_IS_DELETED,

    /** The card cannot be used for that. */
    PAYMENT_SOURCE_RESTRICTED,

    /** The club does not have that payment provider. */
    INVALID_PAYMENT_PROVIDER,

    /** The provider cannot be chosen if the card is to be stored. */
    PAYMENT_PROVIDER_NAME_NOT_ALLOWED
}
