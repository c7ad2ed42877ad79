package io.github.perfectgym4j.internal.call;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many calls may still be repeated: one for every ten that are made, and ten at the start. What is not used is kept for ten repetitions
 * and no more, so that a server that fails after a good day does not get a day's repetitions at once.
 */
final class RetryBudget {

    private static final int CALLS_FOR_ONE = 10;
    private static final int MOST = 10 * CALLS_FOR_ONE;

    private final AtomicInteger calls = new AtomicInteger(MOST);

    /** A call is made. */
    void add() {
        if (calls.get() < MOST) {
            calls.updateAndGet(now -> Math.min(MOST, now + 1));
        }
    }

    /** Takes one repetition, if there is one. */
    boolean take() {
        return calls.getAndUpdate(now -> now < CALLS_FOR_ONE ? now : now - CALLS_FOR_ONE) >= CALLS_FOR_ONE;
    }
}
