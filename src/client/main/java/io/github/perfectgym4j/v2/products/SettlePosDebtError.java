package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why the payment of sales on debt is not entered (contract: codes of {@code Products/SettlePosDebt}). */
public enum SettlePosDebtError implements ErrorCode {
    /** There is no such member. */
    INVALID_USER,

    /** There is no such club. */
    INVALID_CLUB,

    /** There is no such employee. */
    INVALID_EMPLOYEE,

    /** There is no such till. */
    INVALID_POS_STATION,

    /** The day until which it has to be paid is wrong. */
    INVALID_DUE_DATE,

    /** The time of the payment is wrong. */
    INVALID_PURCHASE_DATE,

    /** There is no such receipt. */
    INVALID_RECEIPT_ID,

    /** The member has no sale on debt. */
    NO_PENDING_USER_POS_TRANSACTION,

    /** Some of the sales are not on debt, or another member's. */
    INVALID_USER_POS_TRANSACTIONS,

    /** It cannot be paid in that way. */
    INVALID_PAYMENT_METHOD,

    /** A sale is not on debt, or another member's. */
    INVALID_USER_POS_TRANSACTION,

    /** It cannot be paid with that. */
    INVALID_PAYMENT_TYPE
}
