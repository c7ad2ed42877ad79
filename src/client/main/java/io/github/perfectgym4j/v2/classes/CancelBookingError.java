package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a booking is not cancelled (contract: codes of {@code ClassBooking/CancelSingleBooking} and {@code ClassBooking/CancelMemberBookingsForClass}). */
public enum CancelBookingError implements ErrorCode {
    /** The server gives no reason. */
    UNKNOWN_ERROR,

    /** There is no such booking. */
    BOOKING_DOES_NOT_EXIST,

    /** The member has given up as many places in 30 days as allowed. */
    CANCEL_LIMIT_EXCEEDED,

    /** It is too late. */
    TIME_LIMIT_REACHED,

    /** Members cannot give up places themselves. */
    CANCELLING_BY_MEMBER_IS_DISABLED,

    /** The server is busy: try again later. */
    TIMEOUT_DUE_TO_HIGH_DEMAND,

    /** The place has been given up already. */
    BOOKING_ALREADY_CANCELLED
}
