package io.github.perfectgym4j.v2.access;

import java.time.LocalDateTime;

/**
 * A visit that a member makes or has made (contract: {@code RegisterMemberVisitRequest}).
 *
 * @param memberId key of the member
 * @param clubId key of the club
 * @param enterDate when the member came, in the club's time, or null for now
 * @param exitDate when the member left, in the club's time, or null
 * @param entranceProductId key of the product with which the member enters, or null; with it, nothing else is asked for
 */
public record RegisterMemberVisit(
        long memberId, long clubId, LocalDateTime enterDate, LocalDateTime exitDate, Long entranceProductId) {

    /** Checks what the contract requires. */
    public RegisterMemberVisit {
        if (enterDate != null && exitDate != null && exitDate.isBefore(enterDate)) {
            throw new IllegalArgumentException("exitDate must not be before enterDate");
        }
    }

    /**
     * A request with what is required.
     *
     * @param memberId key of the member
     * @param clubId key of the club
     * @return the request
     */
    public static RegisterMemberVisit of(long memberId, long clubId) {
        return new RegisterMemberVisit(memberId, clubId, null, null, null);
    }

    /**
     * Sets when the member came.
     *
     * @param value when the member came, in the club's time, or null for now
     * @return the request with it
     */
    public RegisterMemberVisit withEnterDate(LocalDateTime value) {
        return new RegisterMemberVisit(memberId, clubId, value, exitDate, entranceProductId);
    }

    /**
     * Sets when the member left.
     *
     * @param value when the member left, in the club's time, or null
     * @return the request with it
     */
    public RegisterMemberVisit withExitDate(LocalDateTime value) {
        return new RegisterMemberVisit(memberId, clubId, enterDate, value, entranceProductId);
    }

    /**
     * Sets the key of the product with which the member enters.
     *
     * @param value key of the product with which the member enters; with it, nothing else is asked for
     * @return the request with it
     */
    public RegisterMemberVisit withEntranceProductId(long value) {
        return new RegisterMemberVisit(memberId, clubId, enterDate, exitDate, value);
    }
}
