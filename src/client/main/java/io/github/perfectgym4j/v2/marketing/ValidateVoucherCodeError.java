package io.github.perfectgym4j.v2.marketing;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a voucher cannot be judged (contract: codes of {@code Marketing/ValidateVoucherCode}). */
public enum ValidateVoucherCodeError implements ErrorCode {
    /** A member has to be named. */
    USER_IS_REQUIRED,

    /** There is no such member. */
    USER_DOES_NOT_EXIST,

    /** A club has to be named. */
    CLUB_IS_REQUIRED,

    /** There is no such club. */
    CLUB_DOES_NOT_EXIST,

    /** The code is missing. */
    VOUCHER_CODE_IS_REQUIRED,

    /** The quantity is missing. */
    PRODUCT_QUANTITY_IS_REQUIRED,

    /** There is no such voucher. */
    VOUCHER_DOES_NOT_EXIST,

    /** The quantity has to be positive. */
    PRODUCT_QUANTITY_MUST_BE_GREATER_THAN_ZERO,

    /** The voucher gives no discount on products. */
    VOUCHER_DOESNT_HAVE_DEFINED_PRODUCT_DISCOUNT,

    /** The voucher gives no discount on contracts. */
    VOUCHER_DOESNT_HAVE_ASSIGNED_CONTRACT_DISCOUNT,

    /** A payment plan has to be named. */
    PAYMENT_PLAN_ID_IS_REQUIRED,

    /** There is no such payment plan. */
    PAYMENT_PLAN_DOES_NOT_EXISTS
}
