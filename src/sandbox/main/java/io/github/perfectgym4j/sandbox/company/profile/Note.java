package io.github.perfectgym4j.sandbox.company.profile;

import io.github.perfectgym4j.sandbox.company.store.Entity;

/**
 * A note of the staff about a member.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param memberId about whom
 * @param text text
 * @param isAccessBlocked whether it bars the member from all clubs
 * @param isPinned whether it is shown first
 */
public record Note(
        long id,
        long timestamp,
        boolean isDeleted,
        long memberId,
        String text,
        boolean isAccessBlocked,
        boolean isPinned)
        implements Entity {

    /** @return only the key: what else is in here is personal */
    @Override
    public String toString() {
        return "Note[" + id + "]";
    }
}
