package io.github.perfectgym4j.v2.access;

import java.time.LocalDateTime;

/**
 * The end of a visit (contract: {@code EndCurrentMemberVisitRequest}).
 *
 * @param memberId key of the member
 * @param exitDate when the member left, in the club's time, or null for now
 */
public record EndCurrentMemberVisit(long memberId, LocalDateTime exitDate) {

    /**
     * A request with what is required.
     *
     * @param memberId key of the member
     * @return the request
     */
    public static EndCurrentMemberVisit of(long memberId) {
        return new EndCurrentMemberVisit(memberId, null);
    }

    /**
     * Sets when the member left.
     *
     * @param value when the member left, in the club's time, or null for now
     * @return the request with it
     */
    public EndCurrentMemberVisit withExitDate(LocalDateTime value) {
        return new EndCurrentMemberVisit(memberId, value);
    }
}
