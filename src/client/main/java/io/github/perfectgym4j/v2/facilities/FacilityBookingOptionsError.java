package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a question for what can be booked is refused (contract: codes of {@code FacilityBookings/GetFacilityBookingOptions}). */
public enum FacilityBookingOptionsError implements ErrorCode {
    /** There is no such member. */
    USER_DOES_NOT_EXIST,

    /** There is no such club. */
    CLUB_DOES_NOT_EXIST,

    /** There is no such kind of room. */
    CLUB_ZONE_TYPE_DOES_NOT_EXIST,

    /** The time is wrong, or longer than four hours. */
    INVALID_DATE_RANGE
}
