package io.github.perfectgym4j.internal.rest;

import jakarta.ws.rs.Priorities;

/** Which of the library's filters comes when: requests pass them from the smallest number to the greatest, answers the other way. */
public final class FilterOrder {

    /** The request becomes its call's. */
    public static final int CALL = 0;

    /** Failures are taken out of the normal way, before anybody but authentication looks at the answer. */
    public static final int ERRORS = Priorities.USER + 500;

    /** The proof of who is calling: when the address is final, and before a runtime's own mapping of failures. */
    public static final int AUTHENTICATION = Priorities.USER + 1000;

    /** The answer is bounded, before anybody reads it. */
    public static final int ANSWER = Priorities.USER + 2000;

    private FilterOrder() {}
}
