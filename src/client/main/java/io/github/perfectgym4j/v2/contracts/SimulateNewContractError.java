package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a contract cannot be simulated (contract: codes of {@code Contracts/SimulateNewContract}). */
public enum SimulateNewContractError implements ErrorCode {
    /** A contract cannot start on that day. */
    INVALID_START_DATE,

    /** There is no such payment plan. */
    PAYMENT_PLAN_NOT_FOUND,

    /** The plan is not one of additional contracts. */
    PAYMENT_PLAN_IS_NOT_ADDON,

    /** There is no such club. */
    CLUB_NOT_FOUND,

    /** There is no such plan of additional contracts. */
    ADDITIONAL_PAYMENT_PLAN_NOT_FOUND,

    /** There is no such discount. */
    DISCOUNT_NOT_FOUND
}
