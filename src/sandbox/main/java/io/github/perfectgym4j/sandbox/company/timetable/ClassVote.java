package io.github.perfectgym4j.sandbox.company.timetable;

import io.github.perfectgym4j.sandbox.company.store.Entity;

/**
 * A member's vote for a class.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param memberId who voted
 * @param classId class attended
 * @param bookingId booking
 * @param vote 1 to 5
 */
public record ClassVote(
        long id, long timestamp, boolean isDeleted, long memberId, long classId, long bookingId, int vote)
        implements Entity {}
