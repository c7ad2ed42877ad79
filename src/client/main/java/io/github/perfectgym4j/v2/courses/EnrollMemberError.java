package io.github.perfectgym4j.v2.courses;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a member is not enrolled (contract: codes of {@code Courses/EnrollMemberToGroup}). */
public enum EnrollMemberError implements ErrorCode {
    /** There is no such reservation in advance. */
    PRE_RESERVATION_NOT_FOUND,

    /** There is no such way to be enrolled. */
    ENROLLMENT_RULE_NOT_FOUND,

    /** That way is not on offer for the API. */
    ENROLLMENT_IS_UNAVAILABLE_FOR_THIS_APPLICATION,

    /** The level for it cannot be given. */
    CANNOT_SET_ACTIVITY_LEVEL,

    /** The member is too young or too old for the payment plan. */
    NOT_MATCHING_PAYMENT_PLAN_REQUIRED_AGE,

    /** That way is not on offer in the club. */
    ENROLLMENT_IS_UNAVAILABLE_FOR_THIS_CLUB,

    /** There is no such place on the waiting list. */
    WAITLIST_ENTRY_NOT_FOUND,

    /** The place on the waiting list no longer counts. */
    WAITLIST_ENTRY_INACTIVE,

    /** The enrolment is not active. */
    ENROLLMENT_NOT_ACTIVE,

    /** The course is full. */
    GROUP_IS_FULL,

    /** The member is too young or too old. */
    NOT_MATCHING_REQUIRED_AGE,

    /** The member lacks the level for it. */
    NOT_MATCHING_REQUIRED_LEVEL,

    /** The member is enrolled already. */
    USER_IS_ALREADY_IN_GROUP,

    /** The server gives no reason. */
    UNKNOWN,

    /** The employee behind the API client may not enrol where something else is at that time. */
    ENROLLMENT_WITH_CONFLICTS_PERMISSION_REQUIRED,

    /** The days are wrong. */
    INVALID_DATES,

    /** The course is over. */
    GROUP_ENDED,

    /** The course is locked. */
    GROUP_IS_LOCKED,

    /** The other course is locked. */
    TRANSFER_DESTINATION_GROUP_IS_LOCKED,

    /** The course is not on offer for the API. */
    GROUP_IS_NOT_AVAILABLE_FOR_APPLICATION,

    /** The member has changed courses as often as allowed. */
    TRANSFER_LIMIT_REACHED,

    /** The other course is too short. */
    TARGET_GROUP_TOO_SHORT,

    /** The other course is of another kind. */
    WRONG_TIME_TABLE_CATEGORY,

    /** The other course has to be of a higher level. */
    MUST_TRANSFER_TO_GROUP_OF_HIGHER_LEVEL,

    /** Changing courses is not on offer for the API. */
    TRANSFER_IS_NOT_AVAILABLE_FOR_APPLICATION,

    /** No class of the course is left. */
    NO_CLASSES_LEFT,

    /** The member lacks the payment source for it. */
    USER_HAS_NOT_REQUIRED_PAYMENT_SOURCE_AVAILABLE,

    /** The member has a class on the day of the change. */
    USER_HAS_ACTIVE_CLASS_ON_TRANSFER_DATE,

    /** There would be days between the enrolments. */
    GAP_BETWEEN_ENROLLMENTS
}
