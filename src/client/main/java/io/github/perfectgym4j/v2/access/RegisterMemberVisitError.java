package io.github.perfectgym4j.v2.access;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a visit is not registered (contract: codes of {@code AccessControl/RegisterMemberVisit}). */
public enum RegisterMemberVisitError implements ErrorCode {
    /** There is no such member. */
    INVALID_MEMBER,

    /** There is no such club. */
    INVALID_CLUB,

    /** The member cannot have come yet. */
    ENTER_DATE_IN_THE_FUTURE,

    /** The member cannot have left yet. */
    EXIT_DATE_IN_THE_FUTURE,

    /** The member would have left before coming. */
    ENTER_AFTER_EXIT,

    /** The member cannot enter with that product. */
    INVALID_ENTRANCE_PRODUCT,

    /** The server gives no reason. */
    OTHER
}
