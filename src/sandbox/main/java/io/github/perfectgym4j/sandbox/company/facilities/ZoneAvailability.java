package io.github.perfectgym4j.sandbox.company.facilities;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.time.LocalDateTime;

/**
 * A time at which a zone can be booked.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param clubId club
 * @param zoneId zone
 * @param start start, local time of the club
 * @param end end, local time of the club
 * @param capacity how many slots the zone has in that time; null for as many as usual
 */
public record ZoneAvailability(
        long id,
        long timestamp,
        boolean isDeleted,
        long clubId,
        long zoneId,
        LocalDateTime start,
        LocalDateTime end,
        Integer capacity)
        implements Entity {

    boolean overlaps(LocalDateTime from, LocalDateTime to) {
        return start.isBefore(to) && from.isBefore(end);
    }

    boolean covers(LocalDateTime from, LocalDateTime to) {
        return !from.isBefore(start) && !to.isAfter(end);
    }

    ZoneAvailability deleted(long newTimestamp) {
        return new ZoneAvailability(id, newTimestamp, true, clubId, zoneId, start, end, capacity);
    }
}
