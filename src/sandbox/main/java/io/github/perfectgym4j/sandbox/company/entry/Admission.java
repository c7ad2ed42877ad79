package io.github.perfectgym4j.sandbox.company.entry;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.ClubProfiles;
import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.clubs.OpeningException;
import io.github.perfectgym4j.sandbox.company.clubs.Zone;
import io.github.perfectgym4j.sandbox.company.contracts.Contracts;
import io.github.perfectgym4j.sandbox.company.contracts.Status;
import io.github.perfectgym4j.sandbox.company.payments.Balance;
import io.github.perfectgym4j.sandbox.company.payments.Balances;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.profile.Notes;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The rules of the doors: who may come in where, and what speaks against it. */
public final class Admission {

    private final ClubTime time;
    private final Contracts contracts;
    private final Balances balances;
    private final Notes notes;

    /**
     * What was found out about a member at a door.
     *
     * @param isGone whether the member is only a tombstone
     * @param hasNoContract whether no contract is in force
     * @param isBlocked whether the staff barred the member
     * @param isFrozen whether all contracts in force pause
     * @param isElsewhere whether the membership does not open the club or the room
     * @param isOutOfHours whether the club is closed
     * @param balance what the member owes and has
     */
    public record Finding(
            boolean isGone,
            boolean hasNoContract,
            boolean isBlocked,
            boolean isFrozen,
            boolean isElsewhere,
            boolean isOutOfHours,
            Balance balance) {

        /** @return whether nothing speaks against it */
        public boolean isIn() {
            return !(isGone || hasNoContract || isBlocked || isFrozen || isElsewhere || isOutOfHours || hasDebt());
        }

        /** @return whether something is due and not paid */
        public boolean hasDebt() {
            return balance.isNegative();
        }
    }

    /**
     * Sets the rules up.
     *
     * @param time the time in the clubs
     * @param contracts contracts
     * @param balances what members owe
     * @param notes notes, which may bar members
     */
    public Admission(ClubTime time, Contracts contracts, Balances balances, Notes notes) {
        this.time = time;
        this.contracts = contracts;
        this.balances = balances;
        this.notes = notes;
    }

    /**
     * Looks at a member who wants to come in.
     *
     * @param member member, a tombstone will do
     * @param club club
     * @param zone room; null for the club as a whole
     * @return what was found out
     */
    public Finding look(Member member, Club club, Zone zone) {
        LocalDateTime now = time.now(club);
        List<Status> inForce = contracts.of(member.id()).stream()
                .map(contract -> contract.status(now))
                .filter(status -> status == Status.CURRENT || status == Status.FROZEN)
                .toList();
        // Most members of the initial data have a contract that is written down nowhere.
        boolean hasContract =
                contracts.of(member.id()).isEmpty() ? member.standing().hasContract() : !inForce.isEmpty();
        return new Finding(
                member.isDeleted(),
                !hasContract,
                member.standing().isBlocked() || notes.barsEntry(member.id()),
                !inForce.isEmpty() && !inForce.contains(Status.CURRENT),
                isElsewhere(member, club, zone),
                !isOpen(club, now),
                balances.of(member.id()));
    }

    private static boolean isElsewhere(Member member, Club club, Zone zone) {
        var clubs = member.standing().clubs();
        var zones = member.standing().zones();
        return !clubs.isEmpty() && !clubs.contains(club.id())
                || zone != null && !zones.isEmpty() && !zones.contains(zone.name());
    }

    private static boolean isOpen(Club club, LocalDateTime now) {
        Optional<OpeningException> exception = OpeningException.of(club.id(), now.toLocalDate());
        if (exception.isPresent()) {
            return exception.get().isOpen(now.toLocalTime());
        }
        String day = now.getDayOfWeek().name();
        return ClubProfiles.of(club).hours().stream()
                .filter(hours -> hours.day().equalsIgnoreCase(day) && hours.from() != null)
                .anyMatch(hours -> !now.toLocalTime().isBefore(LocalTime.parse(hours.from()))
                        && now.toLocalTime().isBefore(LocalTime.parse(hours.until())));
    }
}
