package io.github.perfectgym4j.sandbox.company.crm;

import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;

/** Calls and meetings with leads and members. */
public final class Interactions {

    private static final long FIRST_ID = 60_001;

    private final Guard guard;
    private final ClubTime time;
    private final Table<Interaction> table;
    private long added;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param time when something is noted
     */
    public Interactions(Guard guard, ClubTime time) {
        this.guard = guard;
        this.time = time;
        table = new Table<>(guard);
    }

    /** @return all there are */
    public Table<Interaction> table() {
        return table;
    }

    /**
     * Checks whether the employee has another one at that time.
     *
     * @param plan what is planned
     * @return whether there is one
     */
    public boolean isTaken(Interaction.Plan plan) {
        return !table.list(
                        other -> other.outcome() == null
                                && other.plan().consultantId() == plan.consultantId()
                                && other.plan().isAtTheTimeOf(plan),
                        (one, two) -> 0)
                .isEmpty();
    }

    /**
     * Notes one.
     *
     * @param plan what and when
     * @param outcome how it ended; null if it is to come
     * @return what was noted
     */
    public Interaction add(Interaction.Plan plan, String outcome) {
        return guard.alone(() -> table.put(
                new Interaction(FIRST_ID + added++, guard.nextTimestamp(), false, time.now(), plan, outcome)));
    }
}
