package io.github.perfectgym4j.sandbox.company.refusal;

/** Subjects of refusals. Each version of the API has its own names for them. */
public enum Subject {

    /** The call as a whole. */
    NOTHING,

    /** Member. */
    MEMBER,

    /** Full member of a friend. */
    FULL_MEMBER,

    /** Friend. */
    FRIEND,

    /** Referring member. */
    REFERRER,

    /** Member at the door. */
    VISITOR,

    /** Club. */
    CLUB,

    /** Home club. */
    HOME_CLUB,

    /** Club of registration. */
    REGISTRATION_CLUB,

    /** Employee. */
    EMPLOYEE,

    /** Employee in charge of a lead. */
    CONSULTANT,

    /** Class. */
    FITNESS_CLASS,

    /** Place in a class. */
    BOOKING,

    /** Numbered seat. */
    SEAT,

    /** Vote. */
    VOTE,

    /** Last name. */
    LAST_NAME,

    /** E-mail address. */
    EMAIL,

    /** Personal number. */
    PERSONAL_ID,

    /** Phone number. */
    PHONE_NUMBER,

    /** Where a lead comes from. */
    LEAD_SOURCE,

    /** Consent of a lead. */
    LEAD_AGREEMENT,

    /** Consents of a member. */
    AGREEMENTS,

    /** End of a one-day pass. */
    PASS_END,

    /** End of a friendship. */
    FRIENDSHIP_END,

    /** Start. */
    START,

    /** Reservation of a personal training. */
    TRAINING,

    /** Discounts. */
    DISCOUNTS,

    /** Number of a membership card. */
    CARD_NUMBER,

    /** Product. */
    PRODUCT,

    /** Units. */
    QUANTITY,

    /** Way to pay. */
    PAYMENT_METHOD,

    /** Amount to add or take. */
    TOTAL_AMOUNT,

    /** Amount paid. */
    PAID_AMOUNT,

    /** Contract. */
    CONTRACT,

    /** Payment plan. */
    PAYMENT_PLAN,

    /** Membership type. */
    MEMBERSHIP,

    /** Freeze. */
    FREEZE,

    /** Kind of freeze. */
    FREEZE_TYPE,

    /** Why a contract is frozen. */
    FREEZE_REASON,

    /** Fees. */
    FEES,

    /** Message. */
    MESSAGE,

    /** Country. */
    COUNTRY,

    /** Payment. */
    PAYMENT,

    /** Invoice. */
    INVOICE
}
