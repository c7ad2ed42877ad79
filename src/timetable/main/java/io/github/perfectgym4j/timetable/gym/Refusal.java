package io.github.perfectgym4j.timetable.gym;

/** Reasons of PerfectGym for a refusal, independent of the version of its API. There is a text for each. */
public enum Refusal {
    /** The member has a place already. */
    ALREADY_BOOKED,
    /** For an unknown reason. */
    REJECTED,
    /** The member is barred from booking. */
    MEMBER_BLOCKED,
    /** The membership does not cover the room. */
    ROOM_NOT_INCLUDED,
    /** The membership does not cover the club. */
    CLUB_NOT_INCLUDED,
    /** The membership does not cover that time of day. */
    TIME_NOT_INCLUDED,
    /** There are debts. */
    IN_DEBT,
    /** There is no active contract. */
    NO_CONTRACT,
    /** The class cannot be booked. */
    NOT_BOOKABLE,
    /** The class has been called off. */
    CALLED_OFF,
    /** Booking has closed. */
    TOO_LATE_TO_BOOK,
    /** Booking has not opened. */
    TOO_EARLY_TO_BOOK,
    /** Too many classes on that day. */
    DAILY_LIMIT,
    /** Too many classes in that room on that day. */
    DAILY_ROOM_LIMIT,
    /** Too many classes altogether. */
    BOOKING_LIMIT,
    /** Too many guests. */
    GUEST_LIMIT,
    /** Another class or appointment at that time. */
    OTHER_CLASS_AT_THAT_TIME,
    /** Not skilled enough. */
    SKILL_NEEDED,
    /** Too young or too old. */
    WRONG_AGE,
    /** Something has to be bought first. */
    PRODUCT_NEEDED,
    /** PerfectGym has too much to do. */
    BUSY,
    /** The waiting list is full. */
    WAITING_LIST_FULL,
    /** There is no such club. */
    NO_SUCH_CLUB,
    /** There is no such member. */
    NO_SUCH_MEMBER,
    /** There is no such trainer. */
    NO_SUCH_TRAINER,
    /** The start is too early. */
    START_TOO_EARLY,
    /** The start is after the end. */
    START_AFTER_END,
    /** There is no place to give up. */
    NOT_BOOKED,
    /** It is too late to give a place up. */
    TOO_LATE_TO_CANCEL,
    /** Too many places given up. */
    CANCEL_LIMIT,
    /** Only the club can give a place up. */
    CANCEL_AT_CLUB,
    /** A second vote for a class. */
    ALREADY_RATED,
    /** A vote of a person who was not there. */
    DID_NOT_ATTEND,
    /** A second vote for an instructor. */
    INSTRUCTOR_ALREADY_RATED,
    /** There is no instructor to vote for. */
    NO_INSTRUCTOR
}
