package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a vote is refused (contract: codes of {@code Ratings/RateClass}). */
public enum RateClassError implements ErrorCode {
    /** There is no such member. */
    MEMBER_DOES_NOT_EXIST,

    /** The member was not there. */
    MEMBER_DID_NOT_ATTEND_CLASS,

    /** There is no such booking. */
    CLASS_BOOKING_NOT_FOUND,

    /** The vote is not one of 1 to 5. */
    INVALID_RATING
}
