package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a booking of a facility is not cancelled (contract: codes of {@code FacilityBookings/Cancel}). */
public enum CancelFacilityBookingError implements ErrorCode {
    /** There is no such booking. */
    OBJECT_NOT_FOUND,

    /** It is over. */
    BOOKING_IS_IN_THE_PAST,

    /** It has been used. */
    BOOKING_IS_COMPLETED,

    /** The employee behind the API client may not cancel what is over. */
    NO_PERMISSION_TO_CANCEL_ENDED_BOOKING,

    /** It is another member's. */
    OTHER_USER_BOOKING,

    /** There is no such product in its place. */
    INVALID_MAKEUP_PRODUCT_ID,

    /** The reason has too many words. */
    CUSTOM_CANCELLATION_REASON_NAME_TOO_LONG {
        @Override
        public String code() {
            return "CustomCancellationReasonNameToLong";
        }
    },

    /** Two reasons are given. */
    BOTH_CANCELLATION_REASONS_USED,

    /** The reason cannot be given any more. */
    CANCEL_REASON_DELETED_OR_DEACTIVATED,

    /** It is cancelled already. */
    FACILITY_BOOKING_HAS_ALREADY_BEEN_CANCELLED,

    /** It is too late to cancel it. */
    ALLOWED_CANCELLATION_TIME_HAS_EXPIRED
}
