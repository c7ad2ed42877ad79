package io.github.perfectgym4j.sandbox.access;

/** The mode of a call. */
public enum Mode {
    /** For the club, by an employee's account: may act for every member, who is named by {@code userId}. */
    EMPLOYEE,
    /** For one member, by the member's own log-in. */
    USER
}
