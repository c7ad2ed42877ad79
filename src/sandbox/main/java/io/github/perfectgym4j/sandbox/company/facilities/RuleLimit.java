package io.github.perfectgym4j.sandbox.company.facilities;

/**
 * How often a member can book by a rule.
 *
 * @param id key
 * @param name name
 * @param kind sort of period
 * @param count bookings in the period
 */
public record RuleLimit(long id, String name, Kind kind, Integer count) {

    /** Sorts of periods; names of version 2. */
    public enum Kind {
        /** Any number. */
        Unlimited,
        /** In a week, which begins on Monday. */
        LimitPerWeeks,
        /** In a month. */
        LimitPerMonths,
        /** On a day. */
        LimitPerDay,
        /** In a day, shared by rules; the sandbox has none. */
        SharedLimit
    }
}
