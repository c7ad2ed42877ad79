package io.github.perfectgym4j.sandbox.company.profile;

import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;

/** The notes about members. */
public final class Notes {

    private static final long FIRST_ID = 40_001;

    private final Guard guard;
    private final Table<Member> members;
    private final Table<Note> table;
    private long added;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param members the members
     */
    public Notes(Guard guard, Table<Member> members) {
        this.guard = guard;
        this.members = members;
        this.table = new Table<>(guard);
    }

    /** @return all notes */
    public Table<Note> table() {
        return table;
    }

    /**
     * Adds a note.
     *
     * @param memberId about whom
     * @param text text
     * @param isAccessBlocked whether it bars the member from all clubs
     * @param isPinned whether it is shown first
     * @return the note
     * @throws Refused {@code UNKNOWN_KEY} for a member there is not
     */
    public Note add(long memberId, String text, boolean isAccessBlocked, boolean isPinned) {
        return guard.alone(() -> {
            members.require(memberId, Subject.MEMBER);
            long timestamp = guard.nextTimestamp();
            return table.put(new Note(FIRST_ID + added++, timestamp, false, memberId, text, isAccessBlocked, isPinned));
        });
    }

    /**
     * Checks whether a note bars a member from the clubs.
     *
     * @param memberId member
     * @return whether one does
     */
    public boolean barsEntry(long memberId) {
        return !table.list(note -> note.memberId() == memberId && note.isAccessBlocked(), (one, two) -> 0)
                .isEmpty();
    }
}
