package io.github.perfectgym4j.v2.classes;

/**
 * Places that a member gives up (contract: {@code CancelMemberBookingsForClassRequest}).
 *
 * @param memberId key of the member
 * @param classId key of the class
 * @param doNotChargeForLateCancellation whether nothing is charged even if it is late
 */
public record CancelMemberBookingsForClass(long memberId, long classId, boolean doNotChargeForLateCancellation) {

    /**
     * Places that are given up by the rules of the club.
     *
     * @param memberId key of the member
     * @param classId key of the class
     * @return the request
     */
    public static CancelMemberBookingsForClass of(long memberId, long classId) {
        return new CancelMemberBookingsForClass(memberId, classId, false);
    }
}
