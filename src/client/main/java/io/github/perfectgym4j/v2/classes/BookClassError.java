package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a booking is refused (contract: codes of {@code ClassBooking/BookClass}). */
public enum BookClassError implements ErrorCode {
    /** The server gives no reason. */
    UNKNOWN_ERROR,

    /** The member is barred from booking. */
    BOOKING_BLOCKED_FOR_USER,

    /** A note on the member bars booking. */
    BOOKING_BLOCKED_DUE_TO_BLOCKING_NOTE,

    /** The member has a place already. */
    CLASSES_ALREADY_BOOKED,

    /** Booking has closed. */
    BOOKING_TIME_LIMIT_EXCEEDED,

    /** The member has booked as many classes of that day in that room as allowed. */
    DAILY_ZONE_BOOKING_LIMIT_REACHED,

    /** The class is full, and so is its waiting list. */
    STANDBY_LIMIT_REACHED,

    /** There are as many guests as allowed. */
    GUEST_LIMIT_REACHED,

    /** The member may not book. */
    USER_NOT_ALLOWED_TO_BOOK,

    /** The member may not enter that room. */
    USER_NOT_ALLOWED_IN_ZONE,

    /** The member has no contract on that day. */
    USER_HAS_NO_ACTIVE_CONTRACT_IN_DATE,

    /** The member has as many bookings as allowed. */
    GLOBAL_ACTIVE_BOOKING_LIMIT_REACHED,

    /** The member has booked as many classes of that day as allowed. */
    DAILY_BOOKING_LIMIT_REACHED,

    /** The class has been cancelled. */
    EVENT_IS_DELETED,

    /** The class is not on offer for the API. */
    BOOKING_UNAVAILABLE_FOR_SPECIFIED_APP,

    /** The member has something else at that time; see {@link BookClass#despiteOtherBookings()}. */
    USER_HAS_OTHER_CALENDAR_EVENT_AT_REQUESTED_TIME,

    /** The member lacks a skill. */
    USER_DOES_NOT_MEET_SKILL_REQUIREMENTS,

    /** The member is too young or too old. */
    USER_DOES_NOT_MEET_AGE_LIMIT,

    /** The member has to pay debts first. */
    USER_ON_FINANCIAL_DEBIT,

    /** Booking has not opened yet. */
    TOO_SOON_TO_BOOK,

    /** The member's contract does not cover this club. */
    USER_NOT_ALLOWED_TO_ACCESS_CLUB_BY_MEMBERSHIP,

    /** The member lacks the product for classes at that hour. */
    USER_HAS_NO_PRODUCT_TO_BOOK_OUT_OF_HOURS,

    /** The member's contract does not cover that hour. */
    USER_NOT_ALLOWED_TO_ACCESS_CLUB_IN_CLASS_TIME,

    /** The member lacks a product that the class takes. */
    USER_HAS_NOT_REQUIRED_PRODUCT_TO_BOOK,

    /** The employee behind the API client may not book for members. */
    NO_PERMISSION_TO_BOOK_SOMEONE_FOR_CLASS,

    /** The remark is too long. */
    TOO_LONG_COMMENTS_SECTION,

    /** So many places cannot be booked. */
    INCORRECT_NUMBER_OF_SLOTS,

    /** The member has a reservation in advance. */
    USER_ALREADY_HAS_PRE_RESERVATION_FOR_THIS_CLASS,

    /** The server is busy: try again later. */
    TIMEOUT_DUE_TO_HIGH_DEMAND
}
