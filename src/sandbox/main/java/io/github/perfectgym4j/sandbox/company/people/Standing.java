package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.refusal.Reason;
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

    /** In good standing. */
    public static final Standing GOOD = new Standing(false, false, true, Set.of(), Set.of(), null, null, null);

    /** Blocked by the staff. */
    public static final Standing BLOCKED = new Standing(true, false, true, Set.of(), Set.of(), null, null, null);

    /** Owes money. */
    public static final Standing IN_DEBT = new Standing(false, true, true, Set.of(), Set.of(), null, null, null);

    /** Has no contract. */
    public static final Standing WITHOUT_CONTRACT =
            new Standing(false, false, false, Set.of(), Set.of(), null, null, null);

    /**
     * Restricts the membership to a club.
     *
     * @param clubId club
     * @return standing
     */
    public static Standing inClub(long clubId) {
        return new Standing(false, false, true, Set.of(clubId), Set.of(), null, null, null);
    }

    /**
     * Restricts the membership to a room.
     *
     * @param zone room
     * @return standing
     */
    public static Standing inZone(String zone) {
        return new Standing(false, false, true, Set.of(), Set.of(zone), null, null, null);
    }

    /**
     * Limits what the member may book and give up.
     *
     * @param bookingsPerDay bookings a day; null for any number
     * @param zoneBookingsPerDay bookings a day in one room; null for any number
     * @param cancellations places that may be given up; null for any number
     * @return standing
     */
    public static Standing limited(Integer bookingsPerDay, Integer zoneBookingsPerDay, Integer cancellations) {
        return new Standing(false, false, true, Set.of(), Set.of(), bookingsPerDay, zoneBookingsPerDay, cancellations);
    }

    /** @return the same after the debts were paid */
    public Standing withoutDebt() {
        return new Standing(
                isBlocked, false, hasContract, clubs, zones, bookingsPerDay, zoneBookingsPerDay, cancellations);
    }

    /**
     * Notes whether there is a contract.
     *
     * @param newHasContract whether there is
     * @return the same with or without one
     */
    public Standing withContract(boolean newHasContract) {
        return new Standing(
                isBlocked, hasDebt, newHasContract, clubs, zones, bookingsPerDay, zoneBookingsPerDay, cancellations);
    }

    /**
     * Checks whether the member may book in a club.
     *
     * @param clubId club
     * @throws Refused with the reason, if not
     */
    public void checkClub(long clubId) {
        if (isBlocked) {
            throw new Refused(Reason.MEMBER_BLOCKED);
        }
        if (!hasContract) {
            throw new Refused(Reason.NO_ACTIVE_CONTRACT);
        }
        if (hasDebt) {
            throw new Refused(Reason.IN_DEBT);
        }
        if (!clubs.isEmpty() && !clubs.contains(clubId)) {
            throw new Refused(Reason.CLUB_NOT_ALLOWED);
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
            throw new Refused(Reason.ZONE_NOT_ALLOWED);
        }
    }
}
