package io.github.perfectgym4j.v2.access;

/**
 * A visit that a member wants to make. The club or one of its zones is needed (contract: {@code ValidateMemberVisitRequest}).
 *
 * @param memberId key of the member
 * @param clubZoneId key of a zone, or null
 * @param clubId key of the club, or null
 */
public record ValidateMemberVisit(long memberId, Long clubZoneId, Long clubId) {

    /** Checks what the contract requires. */
    public ValidateMemberVisit {
        if (clubZoneId == null && clubId == null) {
            throw new IllegalArgumentException("clubZoneId or clubId is required");
        }
    }

    /**
     * A visit of a club.
     *
     * @param memberId key of the member
     * @param clubId key of the club
     * @return the request
     */
    public static ValidateMemberVisit ofClub(long memberId, long clubId) {
        return new ValidateMemberVisit(memberId, null, clubId);
    }

    /**
     * A visit of a zone of a club.
     *
     * @param memberId key of the member
     * @param clubZoneId key of the zone
     * @return the request
     */
    public static ValidateMemberVisit ofClubZone(long memberId, long clubZoneId) {
        return new ValidateMemberVisit(memberId, clubZoneId, null);
    }
}
