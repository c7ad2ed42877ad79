package io.github.perfectgym4j.sandbox.company.contracts;

/** The rules of pauses: one constant for each way to break them. */
public enum FreezeRule {
    /** The plan has no pauses. */
    PLAN,
    /** The kind is no longer in use. */
    TYPE_ACTIVE,
    /** The kind is not for the plan. */
    TYPE_FOR_PLAN,
    /** The kind is not for the club. */
    TYPE_FOR_CLUB,
    /** The kind is not for that day. */
    TYPE_ON_DATE,
    /** The kind does not go with another one of the contract. */
    TYPE_COMBINATION,
    /** It ends before it starts. */
    ORDER,
    /** It is too short or too long. */
    LENGTH,
    /** It starts in the past. */
    PAST,
    /** It starts too early, too late, or outside of the contract. */
    START,
    /** It ends outside of the contract, or in the past. */
    END,
    /** The contract has used up its pauses of the kind. */
    CONTRACT_LIMIT,
    /** The contract has used up its pauses of the kind in that year. */
    YEAR_LIMIT,
    /** There is another pause at that time. */
    OVERLAP,
    /** The pause is over. */
    OVER,
    /** The pause has begun, so that its start stays. */
    BEGUN
}
