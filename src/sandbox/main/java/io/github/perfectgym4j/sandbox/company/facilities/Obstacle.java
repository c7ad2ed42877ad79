package io.github.perfectgym4j.sandbox.company.facilities;

/** Why something cannot be booked. */
public enum Obstacle {
    /** It is not offered at present. */
    NOT_ACTIVE,
    /** The zone is of another sort, or the start lies between two possible ones. */
    NO_OPTION,
    /** It does not last whole units. */
    WRONG_LENGTH,
    /** Too short. */
    TOO_SHORT,
    /** Too long. */
    TOO_LONG,
    /** The number of slots is missing. */
    SLOTS_MISSING,
    /** A number of slots, although the zone is booked as a whole. */
    SLOTS_WITH_ENTIRE_ZONE,
    /** More slots than one booking may have. */
    TOO_MANY_SLOTS,
    /** It has begun already. */
    IN_THE_PAST,
    /** Too late to book. */
    TOO_LATE,
    /** Too soon to book. */
    TOO_SOON,
    /** The zone is not available. */
    ZONE_UNAVAILABLE,
    /** The rule does not hold at that time. */
    RULE_UNAVAILABLE,
    /** A class or another booking takes the zone. */
    ZONE_TAKEN,
    /** Not enough slots are left. */
    NO_SLOTS_LEFT,
    /** The zone is not free for setting up. */
    SETUP,
    /** The zone is not free for cooling down. */
    COOLDOWN,
    /** The member is barred. */
    BARRED,
    /** The member has no contract. */
    NO_CONTRACT,
    /** The member has no contract on the plan that is needed. */
    WRONG_PLAN,
    /** The member has a contract. */
    HAS_CONTRACT,
    /** The member owes money. */
    IN_DEBT,
    /** The member has no unit of the product, and cannot buy one on account. */
    NO_PRODUCT,
    /** The member has something else at that time. */
    MEMBER_BUSY,
    /** No more bookings on that day. */
    DAY_LIMIT,
    /** No more bookings in that week. */
    WEEK_LIMIT,
    /** No more bookings in that month. */
    MONTH_LIMIT
}
