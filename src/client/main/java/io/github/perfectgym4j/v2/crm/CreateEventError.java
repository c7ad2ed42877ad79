package io.github.perfectgym4j.v2.crm;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why an event is not created (contract: codes of {@code Crm2/CreateEvent}). */
public enum CreateEventError implements ErrorCode {
    /** The event takes no time, or too much. */
    INVALID_EVENT_DURATION,

    /** There are no events with such a person. */
    INVALID_USER_TYPE,

    /** The outcome needs words. */
    OUTCOME_NOTE_IS_REQUIRED,

    /** A lead that is given up needs a reason. */
    REJECTION_REASON_IS_REQUIRED,

    /** The reason needs words. */
    OTHER_REASON_IS_REQUIRED,

    /** The confirming call needs a subject. */
    CONFIRMATION_CALL_SUBJECT_IS_REQUIRED,

    /** The confirming call cannot be so many hours before. */
    INVALID_CONFIRMATION_CALL_BEFORE_HOURS,

    /** An event that is over needs an outcome. */
    RECORD_EVENT_OUTCOME_IS_REQUIRED,

    /** The employee behind the API client may not do this. */
    NO_PERMISSION,

    /** There is no such employee. */
    INVALID_OWNER_ID,

    /** There is no such lead or member. */
    INVALID_RELATED_USER_ID,

    /** There is no such club. */
    INVALID_CLUB_ID,

    /** There is no such event before it. */
    INVALID_PARENT_EVENT_ID,

    /** There is no such opportunity. */
    INVALID_OPPORTUNITY_ID,

    /** There is no such type. */
    INVALID_EVENT_TYPE,

    /** An event is planned or has been. */
    INVALID_EVENT_CREATE_MODE,

    /** There is no such outcome. */
    INVALID_OUTCOME,

    /** The words about the outcome are too long. */
    OUTCOME_NOTE_IS_TOO_LONG,

    /** The event cannot begin then. */
    INVALID_START_DATE,

    /** The employee is not at work for conversations. */
    CONSULTANT_IS_NOT_AVAILABLE_FOR_GIVEN_DATES_IN_CRM_CALENDAR,

    /** The employee has another conversation. */
    CONSULTANT_HAS_INTERACTION_FOR_GIVEN_DATES_IN_CRM_CALENDAR,

    /** The employee has another booking. */
    CONSULTANT_IS_NOT_AVAILABLE_FOR_GIVEN_DATES_IN_BOOKING_CALENDAR,

    /** The employee has a class. */
    CONSULTANT_IS_NOT_AVAILABLE_FOR_GIVEN_DATES_IN_TIME_TABLE_CALENDAR,

    /** The event is not over. */
    RECORD_EVENT_IS_AVAILABLE_ONLY_FOR_PAST_EVENTS,

    /** The number of hours before the meeting is wrong. */
    INVALID_HOURS_BEFORE_MEETING,

    /** The hours before the meeting are too many. */
    HOURS_BEFORE_MEETING_EXCEEDED
}
