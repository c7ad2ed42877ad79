package io.github.perfectgym4j.internal.rest;

import jakarta.ws.rs.Priorities;

/** The order of the library's filters: requests pass them from the smallest number to the greatest, answers in reverse. */
public final class FilterOrder {

    /** The request becomes its call's. */
    public static final int CALL = 0;

    /** An answer without a result is checked. */
    public static final int NO_RESULT = Priorities.USER - 1000;

    /**
     * Failures become exceptions, after authentication has looked at the answer: also where that has no number, because a
     * container has made a subclass of the filter.
     */
    public static final int ERRORS = Priorities.USER - 500;

    /** The proof of who is calling: when the address is final, and before a runtime's own mapping of failures. */
    public static final int AUTHENTICATION = Priorities.USER + 1000;

    /** The answer is bounded, before it is read. */
    public static final int ANSWER = Priorities.USER + 2000;

    /** The body is decoded, before it is bounded. */
    public static final int CONTENT = Priorities.USER + 3000;

    private FilterOrder() {}
}
