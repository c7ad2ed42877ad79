package io.github.perfectgym4j.sandbox.company.contracts;

/** The state of a contract or of a freeze. */
public enum Status {

    /** It begins later. */
    NOT_STARTED,

    /** It goes on. */
    CURRENT,

    /** A contract that goes on, but is paused. */
    FROZEN,

    /** It is over. */
    ENDED
}
