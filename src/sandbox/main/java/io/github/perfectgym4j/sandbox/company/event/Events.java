package io.github.perfectgym4j.sandbox.company.event;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** Collects the events of the rules, and publishes them at the end of the step in which they happened. */
public final class Events {

    private static final Consumer<Event> NOBODY = event -> {};

    private final LongFunction<OffsetDateTime> clock;
    private final List<Event> noted = new ArrayList<>();
    private volatile Consumer<Event> listener = NOBODY;

    /** @param clock tells the time in the home club of a member */
    public Events(LongFunction<OffsetDateTime> clock) {
        this.clock = clock;
    }

    /**
     * Sets the listener, from the next step on. There is none at the start: the initial data are no events.
     *
     * @param newListener is called in the order of the changes, while the company is locked: it must neither wait nor fail
     */
    public void tell(Consumer<Event> newListener) {
        listener = newListener;
    }

    /** Removes the listener. */
    public void tellNobody() {
        listener = NOBODY;
    }

    /**
     * Notes an event about a member alone. Only inside a step of the guard.
     *
     * @param type kind
     * @param memberId member
     */
    public void note(EventType type, long memberId) {
        note(type, memberId, null);
    }

    /**
     * Notes an event. Only inside a step of the guard.
     *
     * @param type kind
     * @param memberId member
     * @param subjectId what it is about; null if it is about the member alone
     */
    public void note(EventType type, long memberId, Long subjectId) {
        if (listener != NOBODY) {
            noted.add(new Event(type, clock.apply(memberId), memberId, subjectId));
        }
    }

    /** Publishes the noted events. Only at the end of a step of the guard, when all its changes are visible. */
    public void handOn() {
        if (!noted.isEmpty()) {
            noted.forEach(listener);
            noted.clear();
        }
    }
}
