package io.github.perfectgym4j.sandbox.access;

/** On whose behalf a call is made. */
public enum Mode {
    /** For the club, by an employee's account: may act for every member, who is named by {@code userId}. */
    EMPLOYEE,
    /** For one member, by that member's own log-in. */
    USER
}
