package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.client.error.ErrorCode;

/**
 * Why nothing is booked on a contract (contract: codes of {@code Transactions/AddContractCharge} and {@code
 * Transactions/AddContractPayment} and {@code Transactions/AddPaymentRefund}).
 */
public enum TransactionError implements ErrorCode {
    /** There is no such member. */
    INVALID_MEMBER_ID,

    /** There is no such contract. */
    INVALID_CONTRACT_ID,

    /** There is no such tax rate. */
    VAT_RATE_ID_DOES_NOT_EXIST,

    /** The tax rate has been deleted. */
    VAT_RATE_HAS_BEEN_DELETED,

    /** The tax rate is not in use. */
    VAT_RATE_IS_NOT_ACTIVE,

    /** There is no such charge to be paid. */
    INVALID_RELATED_TRANSACTION_ID,

    /** There is no such kind of transaction. */
    INVALID_TRANSACTION_TYPE_ID,

    /** There is no such club. */
    INVALID_CLUB_ID,

    /** There is no such till. */
    INVALID_POS_STATION_ID,

    /** The club is missing. */
    CLUB_ID_NOT_PROVIDED,

    /** There is no such payer. */
    INVALID_PAYER_ID,

    /** The books of that day are closed. */
    TRANSACTION_IN_LOCK_PERIOD,

    /** The period ends on a wrong day. */
    INCORRECT_PERIOD_END_DATE,

    /** The amount has to be below zero. */
    AMOUNT_GROSS_MUST_BE_NEGATIVE,

    /** The amount has to be above zero. */
    AMOUNT_GROSS_MUST_BE_POSITIVE,

    /** The amount of the charge to be paid has to be above zero. */
    RELATED_AMOUNT_MUST_BE_POSITIVE,

    /** The amount of the charge to be paid has to be below zero. */
    RELATED_AMOUNT_MUST_BE_NEGATIVE,

    /** The charge to be paid is not found. */
    RELATED_TRANSACTION_NOT_FOUND,

    /** The contract is another member's. */
    CONTRACT_NOT_ASSIGNED_FOR_MEMBER,

    /** The tax rate is not that of the company. */
    VAT_RATE_IS_NOT_DEFAULT_FOR_COMPANY,

    /** The kind of payment is missing. */
    PAYMENT_TYPE_NOT_PROVIDED,

    /** The employee behind the API client does not work in the club. */
    EMPLOYEE_IS_NOT_ASSIGNED_TO_CLUB,

    /** The contract has been deleted. */
    CONTRACT_DELETED,

    /** The bookkeeper has no such word for the way of payment. */
    WRONG_ACCOUNTING_PAYMENT_METHOD,

    /** That kind of transaction is for something else. */
    TRANSACTION_TYPE_DOES_NOT_MATCH_OPERATION_TYPE,

    /** More would be paid back than was paid. */
    CANNOT_REFUND_ABOVE_TRANSACTION_VALUE,

    /** The member is not found. */
    MEMBER_NOT_FOUND,

    /** The contract is not found. */
    CONTRACT_NOT_FOUND,

    /** The words for it are too many. */
    MAX_LIMIT_DESCRIPTION
}
