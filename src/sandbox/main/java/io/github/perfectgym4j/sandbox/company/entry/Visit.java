package io.github.perfectgym4j.sandbox.company.entry;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.time.LocalDateTime;

/**
 * A member's visit to a club.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param memberId who
 * @param clubId where
 * @param enter in, local time of the club
 * @param exit out, local time of the club; null while the member is still there
 */
public record Visit(
        long id, long timestamp, boolean isDeleted, long memberId, long clubId, LocalDateTime enter, LocalDateTime exit)
        implements Entity {

    Visit left(long newTimestamp, LocalDateTime when) {
        return new Visit(id, newTimestamp, isDeleted, memberId, clubId, enter, when);
    }

    Visit deleted(long newTimestamp) {
        return new Visit(id, newTimestamp, true, memberId, clubId, enter, exit);
    }
}
