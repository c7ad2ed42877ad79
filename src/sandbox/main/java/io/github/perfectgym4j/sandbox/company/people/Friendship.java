package io.github.perfectgym4j.sandbox.company.people;

import java.time.LocalDateTime;

/**
 * A friend, who trains on another member's membership.
 *
 * @param fullMemberId whose membership
 * @param friendId the friend
 * @param from start
 * @param until end; null means open
 */
public record Friendship(long fullMemberId, long friendId, LocalDateTime from, LocalDateTime until) {

    boolean overlaps(LocalDateTime otherFrom, LocalDateTime otherUntil) {
        return (until == null || otherFrom.isBefore(until)) && (otherUntil == null || from.isBefore(otherUntil));
    }
}
