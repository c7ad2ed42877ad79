package io.github.perfectgym4j.sandbox.company.crm;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A call or a meeting with a lead or a member.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param created when it was noted
 * @param plan what and when
 * @param outcome how it ended; null if it is to come
 */
public record Interaction(long id, long timestamp, boolean isDeleted, Instant created, Plan plan, String outcome)
        implements Entity {

    /**
     * What and when.
     *
     * @param type {@code Phone} or {@code Meeting}
     * @param subject what it is about; null if unknown
     * @param relatedToId lead or member
     * @param consultantId employee
     * @param clubId club
     * @param from beginning, local time of the club
     * @param until end, local time of the club
     */
    public record Plan(
            String type,
            String subject,
            long relatedToId,
            long consultantId,
            long clubId,
            LocalDateTime from,
            LocalDateTime until) {

        boolean isAtTheTimeOf(Plan other) {
            return from.isBefore(other.until) && other.from.isBefore(until);
        }
    }
}
