package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import java.util.Set;

/**
 * What a member's contract and conduct allow.
 *
 * @param isBlocked barred from booking
 * @param hasDebt owes money
 * @param hasContract has an active contract
 * @param clubs clubs the contract opens; empty means all
 * @param zones zones the contract covers; empty means all
 * @param bookingsPerDay bookings a day in one club; null means any number
 * @param zoneBookingsPerDay bookings a day in one zone of a club; null means any number
 * @param cancellations how many bookings may be given up; null means any number
 */
public record Standing(
        boolean isBlocked,
        boolean hasDebt,
        boolean hasContract,
        Set<Long> clubs,
        Set<String> zones,
        Integer bookingsPerDay,
        Integer zoneBookingsPerDay,
        Integer cancellations) {

    /** Nothing stands in the way. */
    public static final Standing GOOD = new Standing(false, false, true, Set.of(), Set.of(), null, null, null);

    public static final Standing BLOCKED = new Standing(true, false, true, Set.of(), Set.of(), null, null, null);
    public static final Standing IN_DEBT = new Standing(false, true, true, Set.of(), Set.of(), null, null, null);
    public static final Standing WITHOUT_CONTRACT =
            new Standing(false, false, false, Set.of(), Set.of(), null, null, null);

    public static Standing inClub(long clubId) {
        return new Standing(false, false, true, Set.of(clubId), Set.of(), null, null, null);
    }

    public static Standing inZone(String zone) {
        return new Standing(false, false, true, Set.of(), Set.of(zone), null, null, null);
    }

    public static Standing limited(Integer bookingsPerDay, Integer zoneBookingsPerDay, Integer cancellations) {
        return new Standing(false, false, true, Set.of(), Set.of(), bookingsPerDay, zoneBookingsPerDay, cancellations);
    }

    /**
     * Checks whether the member may book in a club at all.
     *
     * @param clubId club
     * @throws Refused with the reason, if not
     */
    public void checkClub(long clubId) {
        if (isBlocked) {
            throw new Refused("BookingBlockedForUser");
        }
        if (!hasContract) {
            throw new Refused("BookingWithoutActiveContractNotAllowed");
        }
        if (hasDebt) {
            throw new Refused("BookingWithDebitNotAllowed");
        }
        if (!clubs.isEmpty() && !clubs.contains(clubId)) {
            throw new Refused("UserNotAllowedToAccessClub");
        }
    }

    /**
     * Checks whether the member may book in a zone.
     *
     * @param zone name of the zone
     * @throws Refused if not
     */
    public void checkZone(String zone) {
        if (!zones.isEmpty() && !zones.contains(zone)) {
            throw new Refused("BookingInZoneNotAllowed");
        }
    }
}
