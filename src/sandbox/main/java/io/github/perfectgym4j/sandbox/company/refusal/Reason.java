package io.github.perfectgym4j.sandbox.company.refusal;

/** Reasons for refusals. Each version of the API spells them in its own way. */
public enum Reason {

    /** There is nothing with this key. */
    UNKNOWN_KEY,

    /** The value does not fit. */
    INVALID_VALUE,

    /** There is no such member to book or pay for. */
    INVALID_MEMBER,

    /** There is no such club to book or pay in. */
    INVALID_CLUB,

    /** There is no such employee to book. */
    INVALID_EMPLOYEE,

    /** No member can be added with this. */
    INVALID_ENROLMENT,

    /** There is no such member to change. */
    MEMBER_DOES_NOT_EXIST,

    /** There is a member with this already. */
    MEMBER_ALREADY_EXISTS,

    /** The value belongs to another member. */
    VALUE_IN_USE,

    /** The token was not issued, or was used. */
    INVALID_TOKEN,

    /** The token was used before. */
    TOKEN_USED,

    /** The token is too old. */
    TOKEN_EXPIRED,

    /** The token is for an address that the member no longer has. */
    TOKEN_OUTDATED,

    /** The Facebook token is unknown. */
    INVALID_FACEBOOK_USER,

    /** The member has no log-in, or there is no such member. */
    ACCOUNT_NOT_FOUND,

    /** The log-in has no password yet. */
    PASSWORD_NOT_SET,

    /** User name or password are wrong. */
    INVALID_CREDENTIALS,

    /** There is no text for the mail. */
    EMAIL_TEMPLATE_NOT_DEFINED,

    /** The mail could not be sent. */
    EMAIL_NOT_SENT,

    /** The member has no card. */
    NO_CARD,

    /** The card cannot be blocked, or unblocked. */
    CARD_CANNOT_BE_BLOCKED,

    /** The member may not book. */
    MEMBER_BLOCKED,

    /** A note of the staff keeps the member out. */
    BARRED_BY_NOTE,

    /** The member has no contract. */
    NO_ACTIVE_CONTRACT,

    /** The member owes money. */
    IN_DEBT,

    /** The membership does not open this club. */
    CLUB_NOT_ALLOWED,

    /** The membership does not open this room. */
    ZONE_NOT_ALLOWED,

    /** The member has a place in the class. */
    ALREADY_BOOKED,

    /** The class cannot be booked. */
    BOOKING_NOT_ALLOWED,

    /** The class begins too soon to be booked. */
    TOO_LATE_TO_BOOK,

    /** The class begins too far ahead to be booked. */
    TOO_SOON_TO_BOOK,

    /** The seat or the trainer is taken. */
    BOOKING_REJECTED,

    /** The member has booked all it may on that day. */
    DAILY_LIMIT_REACHED,

    /** The member has booked all it may in that room on that day. */
    DAILY_ZONE_LIMIT_REACHED,

    /** Class and waiting list are full. */
    STANDBY_LIST_FULL,

    /** There is no such place in the class. */
    NOT_BOOKED,

    /** The class begins too soon to give the place up. */
    TOO_LATE_TO_CANCEL,

    /** The member has given up all the places it may. */
    CANCEL_LIMIT_EXCEEDED,

    /** It would end before it starts. */
    START_AFTER_END,

    /** It would start in the past. */
    START_IN_THE_PAST,

    /** The member has voted for the class. */
    CLASS_ALREADY_RATED,

    /** The member has voted for the instructor. */
    INSTRUCTOR_ALREADY_RATED,

    /** No instructor is assigned to the class. */
    CLASS_WITHOUT_INSTRUCTOR,

    /** The member was not in the class. */
    CLASS_NOT_ATTENDED,

    /** The fees come to something else. */
    INVALID_TOTAL,

    /** The member has no card to pay with. */
    NO_PAYMENT_CARD,

    /** The card was declined. */
    PAYMENT_DECLINED,

    /** A rule forbids the freeze; the details say which. */
    FREEZE_NOT_ALLOWED
}
