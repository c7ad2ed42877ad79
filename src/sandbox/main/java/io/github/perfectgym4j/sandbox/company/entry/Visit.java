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
 * @param reader card reader at which the card was scanned; null if none was
 */
public record Visit(
        long id,
        long timestamp,
        boolean isDeleted,
        long memberId,
        long clubId,
        LocalDateTime enter,
        LocalDateTime exit,
        String reader)
        implements Entity {

    /**
     * A visit that is not on record yet.
     *
     * @param memberId who
     * @param clubId where
     * @param enter in
     * @param exit out
     * @return visit without key and change counter
     */
    public static Visit of(long memberId, long clubId, LocalDateTime enter, LocalDateTime exit) {
        return new Visit(0, 0, false, memberId, clubId, enter, exit, null);
    }

    Visit entered(long newId, long newTimestamp) {
        return new Visit(newId, newTimestamp, isDeleted, memberId, clubId, enter, exit, reader);
    }

    Visit left(long newTimestamp, LocalDateTime when) {
        return new Visit(id, newTimestamp, isDeleted, memberId, clubId, enter, when, reader);
    }

    Visit deleted(long newTimestamp) {
        return new Visit(id, newTimestamp, true, memberId, clubId, enter, exit, reader);
    }
}
