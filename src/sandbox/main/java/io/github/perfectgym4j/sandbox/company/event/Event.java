package io.github.perfectgym4j.sandbox.company.event;

import java.time.OffsetDateTime;

/**
 * Something that happened to a member.
 *
 * @param type kind
 * @param when when, with the offset of the member's home club
 * @param memberId member
 * @param subjectId key of the class, the personal training or the contract that it is about; null if it is about the member alone
 */
public record Event(EventType type, OffsetDateTime when, long memberId, Long subjectId) {}
