package io.github.perfectgym4j.v2.access;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a visit cannot be judged (contract: codes of {@code AccessControl/ValidateMemberVisit}). */
public enum ValidateMemberVisitError implements ErrorCode {
    /** There is no such member. */
    INVALID_MEMBER,

    /** There is no such zone. */
    INVALID_CLUB_ZONE,

    /** There is no such club. */
    INVALID_CLUB,

    /** Neither club nor zone is given. */
    WRONG_ARGUMENTS
}
