package io.github.perfectgym4j.v2.access;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a visit is not ended (contract: codes of {@code AccessControl/EndCurrentMemberVisit}). */
public enum EndCurrentMemberVisitError implements ErrorCode {
    /** There is no such member. */
    INVALID_MEMBER,

    /** The member cannot have left yet. */
    EXIT_DATE_IN_THE_FUTURE,

    /** The member would have left before coming. */
    EXIT_BEFORE_ENTER,

    /** The member is in no club. */
    NO_CURRENT_VISITS
}
