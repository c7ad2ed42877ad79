package io.github.perfectgym4j.v1.classes;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a booking is refused (contract: {@code ClassBookingErrorCode}). */
public enum ClassBookingError implements ErrorCode {
    /** The member has a place already. */
    CLASS_ALREADY_BOOKED("ClassAlreadyBooked"),

    /** The booking was turned down; the server gives no reason. */
    BOOKING_REJECTED("BookingRejected"),

    /** The member is barred from booking. */
    BOOKING_BLOCKED_FOR_USER("BookingBlockedForUser"),

    /** The member may not book in this room. */
    BOOKING_IN_ZONE_NOT_ALLOWED("BookingInZoneNotAllowed"),

    /** The member has to pay debts first. */
    BOOKING_WITH_DEBIT_NOT_ALLOWED("BookingWithDebitNotAllowed"),

    /** The member has no active contract. */
    BOOKING_WITHOUT_ACTIVE_CONTRACT_NOT_ALLOWED("BookingWithoutActiveContractNotAllowed"),

    /** The class cannot be booked. */
    BOOKING_NOT_ALLOWED("BookingNotAllowed"),

    /** Booking has closed. */
    BOOKING_TOO_LATE("BookingToLate"),

    /** Booking has not opened yet. */
    BOOKING_TOO_SOON("BookingToSoon"),

    /** The member has booked as many classes of that day as allowed. */
    DAILY_BOOKING_LIMIT_REACHED("DailyBookingLimitReached"),

    /** The member has booked as many classes of that day in that room as allowed. */
    DAILY_ZONE_BOOKING_LIMIT_REACHED("DailyZoneBookingLimitReached"),

    /** The member's contract does not cover this club. */
    USER_NOT_ALLOWED_TO_ACCESS_CLUB("UserNotAllowedToAccessClub"),

    /** The class is full, and so is its waiting list. */
    STANDBY_LIST_LIMIT_REACHED("StandbyListLimitReached"),

    /** There is no such club. */
    INVALID_CLUB("InvalidClub"),

    /** There is no such member. */
    INVALID_USER("InvalidUser"),

    /** There is no such trainer. */
    INVALID_EMPLOYEE("InvalidEmployee"),

    /** The start lies too early. */
    START_DATE_TOO_LOW("StartDateIsToLow"),

    /** The start lies after the end. */
    START_DATE_AFTER_END_DATE("StartDateGtThenEndDate");

    private final String code;

    ClassBookingError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
