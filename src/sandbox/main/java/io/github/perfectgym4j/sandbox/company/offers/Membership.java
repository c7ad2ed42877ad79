package io.github.perfectgym4j.sandbox.company.offers;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A membership type.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param name name
 * @param isActive in use
 * @param start first moment on sale
 * @param end last moment on sale; null if open
 * @param rule what it opens
 */
public record Membership(
        long id,
        long timestamp,
        boolean isDeleted,
        String name,
        boolean isActive,
        LocalDateTime start,
        LocalDateTime end,
        AccessRule rule)
        implements Entity {

    /**
     * What a membership type opens.
     *
     * @param id key
     * @param timestamp change counter
     * @param name name
     * @param clubIds clubs
     * @param zoneTypes kinds of rooms
     */
    public record AccessRule(long id, long timestamp, String name, List<Long> clubIds, List<ZoneType> zoneTypes) {}

    /**
     * A kind of room.
     *
     * @param id key
     * @param timestamp change counter
     * @param name name, also its description
     * @param dailyLimit visits a day; null for any number
     */
    public record ZoneType(long id, long timestamp, String name, Integer dailyLimit) {}
}
