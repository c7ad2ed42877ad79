package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why nothing can be computed for the days before the first whole period (contract: codes of {@code Contracts/CalculateProrata}). */
public enum CalculateProrataError implements ErrorCode {
    /** There is no such payment plan. */
    PAYMENT_PLAN_DOES_NOT_EXIST,

    /** The first day is missing. */
    START_DATE_IS_REQUIRED,

    /** A contract of that plan cannot start on that day. */
    INCORRECT_CONTRACT_START_DATE
}
