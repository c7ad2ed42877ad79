package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a facility is not booked (contract: codes of {@code FacilityBookings/BookFacility}). */
public enum BookFacilityError implements ErrorCode {
    /** The server gives no reason. */
    UNKNOWN_ERROR,

    /** The member lacks the products for it. */
    USER_DOES_NOT_HAVE_REQUIRED_PRODUCTS {
        @Override
        public String code() {
            return "UserDontHaveRequiredProducts";
        }
    },

    /** The time is over. */
    BOOKING_IS_IN_THE_PAST,

    /** The room is not open for bookings at that time. */
    CLUB_ZONE_IS_UNAVAILABLE,

    /** The rule does not count at that time. */
    BOOKING_RULE_IS_UNAVAILABLE_AT_REQUESTED_TIME,

    /** The rule is not on offer for the API. */
    BOOKING_RULE_IS_UNAVAILABLE_IN_THIS_APPLICATION,

    /** The room is taken at that time. */
    OTHER_CALENDAR_EVENT_BOOKED_IN_ZONE_AT_REQUESTED_TIME,

    /** The booking is too long. */
    MAX_BOOKING_DURATION_EXCEEDED,

    /** The number of places is missing. */
    SLOT_NUMBER_REQUIRED,

    /** There are not so many places left. */
    ZONE_CAPACITY_EXCEEDED,

    /** The member has booked as often as allowed in some weeks. */
    BOOKING_RULE_WEEKS_LIMIT_EXCEEDED,

    /** The member has booked as often as allowed in some months. */
    BOOKING_RULE_MONTHS_LIMIT_EXCEEDED,

    /** The member has booked as often as allowed on that day. */
    BOOKING_RULE_DAY_LIMIT_EXCEEDED,

    /** The member has no active contract. */
    USER_DOES_NOT_HAVE_ANY_ACTIVE_CONTRACT {
        @Override
        public String code() {
            return "UserDontHaveAnyActiveContract";
        }
    },

    /** The member's contract does not cover it. */
    USER_DOES_NOT_HAVE_REQUIRED_PAYMENT_PLAN {
        @Override
        public String code() {
            return "UserDontHaveRequiredPaymentPlan";
        }
    },

    /** The rule is for people without a contract. */
    USER_HAS_ACTIVE_CONTRACT,

    /** The member is too young or too old. */
    USER_DOES_NOT_HAVE_REQUIRED_AGE {
        @Override
        public String code() {
            return "UserDontHaveRequiredAge";
        }
    },

    /** The member has something else at that time. */
    USER_HAS_BOOKING_THAT_TIME,

    /** Booking has closed. */
    TOO_LATE_TO_BOOK_FACILITY,

    /** Nothing like that can be booked. */
    NO_BOOKING_OPTION_FOUND,

    /** The rule does not allow that length. */
    INVALID_BOOKING_DURATION,

    /** The time for preparing the room is taken. */
    SETUP_TIME_CONFLICT,

    /** The time for clearing the room is taken. */
    COOLDOWN_CONFLICT,

    /** The member has to pay debts first. */
    USER_DOES_NOT_MEET_DEBT_REQUIREMENTS {
        @Override
        public String code() {
            return "UserDontMeetDebtRequirements";
        }
    },

    /** Booking has not opened yet. */
    TOO_SOON_TO_BOOK_FACILITY,

    /** The booking is too short. */
    MIN_BOOKING_DURATION_EXCEEDED,

    /** So many places cannot be booked at once. */
    MAX_NUMBER_OF_SLOTS_PER_BOOKING_LIMIT_EXCEEDED,

    /** The times for preparing and clearing the room are taken. */
    SETUP_COOLDOWN_CONFLICT,

    /** The server took too long: try again later. */
    TIMEOUT,

    /** Something else is booked at that time. */
    OTHER_CALENDAR_EVENT_BOOKED_AT_REQUESTED_TIME,

    /** The times of the booking contradict each other. */
    BOOKING_DETAILS_DATE_TIME_CONFLICT,

    /** The member is named twice. */
    USER_IS_NOT_UNIQUE,

    /** Nothing would be changed. */
    NO_EDIT_CHANGES_SPECIFIED,

    /** That kind of booking is not on offer. */
    BOOKING_DEFINITION_IS_NOT_ACTIVE,

    /** The booking that would be changed is over. */
    SOURCE_BOOKING_IS_IN_THE_PAST,

    /** A note on the member bars booking. */
    USER_HAS_BLOCKING_NOTE,

    /** The length cannot be changed. */
    DURATION_EDIT_NOT_ALLOWED,

    /** The employee behind the API client may not book. */
    NO_PERMISSION_TO_BOOK,

    /** The employee behind the API client may not change bookings. */
    NO_PERMISSION_TO_EDIT,

    /** There is no such member. */
    USER_DOES_NOT_EXIST,

    /** There is no such room. */
    CLUB_ZONE_DOES_NOT_EXIST,

    /** There is no such rule. */
    BOOKING_RULE_DOES_NOT_EXIST,

    /** A whole room is booked without a number of places. */
    NUMBER_OF_SLOTS_WITH_ENTIRE_ZONE_BOOKING,

    /** The number of places is missing. */
    NO_NUMBER_OF_SLOTS_PROVIDED
}
