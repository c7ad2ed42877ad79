package io.github.perfectgym4j.sandbox.company.entry;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.ClubTime;
import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.company.event.Events;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The visits to clubs. Presence in a class is a visit to the club: noting it adds a visit, taking it back deletes it. */
public final class Visits {

    private final Guard guard;
    private final ClubTime time;
    private final Table<Member> members;
    private final Events events;
    private final Table<Visit> visits;
    private long lastId;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param time the time in the clubs
     * @param members the members
     * @param cards takes temporary cards back from who leaves
     * @param events receives the events
     */
    public Visits(Guard guard, ClubTime time, Table<Member> members, Cards cards, Events events) {
        this.guard = guard;
        this.time = time;
        this.members = members;
        this.events = events;
        this.visits = new Table<>(guard, (before, visit) -> {
            events.note(EventType.USER_PRESENCE_CHANGED, visit.memberId());
            if (before != null && before.exit() == null && visit.exit() != null) {
                cards.handIn(visit.memberId());
            }
            return visit;
        });
    }

    /**
     * Stores a visit.
     *
     * @param visit visit
     */
    public void put(Visit visit) {
        visits.put(visit);
        lastId = Math.max(lastId, visit.id());
    }

    /** @return key for the next visit */
    public long nextId() {
        return lastId + 1;
    }

    /**
     * Lists visits changed after a counter value.
     *
     * @param timestamp counter value
     * @param wanted further condition
     * @return visits, tombstones included, in ascending order of their timestamps
     */
    public List<Visit> changedSince(long timestamp, Predicate<Visit> wanted) {
        return visits.changedSince(timestamp, wanted);
    }

    /**
     * Lists who is in a club now and agreed to be seen.
     *
     * @param clubId club
     * @return members by key
     */
    public List<Member> whoIsIn(long clubId) {
        return guard.alone(() -> {
            Set<Long> inside = visits
                    .list(
                            visit -> visit.clubId() == clubId && visit.exit() == null,
                            Comparator.comparingLong(Visit::id))
                    .stream()
                    .map(Visit::memberId)
                    .collect(Collectors.toSet());
            return members.list(
                    member -> inside.contains(member.id()) && member.showActivityInClub(),
                    Comparator.comparingLong(Member::id));
        });
    }

    /**
     * Counts who is in a club now.
     *
     * @param clubId club
     * @return number of members
     */
    public int countIn(long clubId) {
        return guard.alone(() -> (int) visits.all()
                .filter(visit -> !visit.isDeleted() && visit.clubId() == clubId && visit.exit() == null)
                .map(Visit::memberId)
                .distinct()
                .count());
    }

    /** @return all visits there are or were */
    public Table<Visit> table() {
        return visits;
    }

    /**
     * Finds out where a member is.
     *
     * @param memberId member
     * @return the visit that goes on, the latest if there are several
     */
    public Optional<Visit> current(long memberId) {
        return visits
                .list(
                        visit -> visit.memberId() == memberId && visit.exit() == null,
                        Comparator.comparingLong(Visit::id).reversed())
                .stream()
                .findFirst();
    }

    /**
     * Lets a member in, or out again. Only inside a step of the guard.
     *
     * @param memberId member
     * @param club club
     * @param reader card reader at which the card was scanned; null if none was
     * @return whether the member is in the club now
     */
    public boolean pass(long memberId, Club club, String reader) {
        LocalDateTime now = time.now(club).withNano(0);
        Optional<Visit> current = visits
                .list(
                        visit -> visit.memberId() == memberId && visit.clubId() == club.id() && visit.exit() == null,
                        Comparator.comparingLong(Visit::id))
                .stream()
                .findFirst();
        current.ifPresentOrElse(visit -> end(visit, now), () -> enter(memberId, club.id(), now, null, reader));
        return current.isEmpty();
    }

    /**
     * Notes a visit.
     *
     * @param memberId who
     * @param clubId where
     * @param enter in, local time of the club
     * @param exit out, local time of the club; null if it goes on
     * @param reader card reader at which the card was scanned; null if none was
     * @return the visit
     */
    public Visit enter(long memberId, long clubId, LocalDateTime enter, LocalDateTime exit, String reader) {
        return guard.alone(() -> {
            Visit visit = new Visit(nextId(), guard.nextTimestamp(), false, memberId, clubId, enter, exit, reader);
            put(visit);
            notePresence(memberId, clubId);
            return visit;
        });
    }

    /**
     * Ends a visit.
     *
     * @param visit visit that goes on
     * @param when local time of the club
     */
    public void end(Visit visit, LocalDateTime when) {
        guard.alone(() -> {
            Visit left = visits.put(visit.left(guard.nextTimestamp(), when));
            notePresence(visit.memberId(), visit.clubId());
            return left;
        });
    }

    /** A visit that is noted afterwards, or the end of one of two, leaves a member inside. */
    private void notePresence(long memberId, long clubId) {
        boolean isIn = visits.all()
                .anyMatch(visit -> visit.memberId() == memberId
                        && visit.clubId() == clubId
                        && visit.exit() == null
                        && !visit.isDeleted());
        members.find(memberId)
                .filter(member -> member.homeClubId() == clubId && member.isPresentInClub() != isIn)
                .ifPresent(member -> members.put(member.present(guard.nextTimestamp(), isIn)));
    }

    /**
     * Notes that a member was in a club, or takes that back. Only inside a step of the guard.
     *
     * @param attended the visit that it would be; key and change counter do not count
     * @param isPresent whether the member was there
     */
    public void noteAttendance(Visit attended, boolean isPresent) {
        List<Visit> known = visits.list(
                visit -> visit.memberId() == attended.memberId()
                        && visit.clubId() == attended.clubId()
                        && visit.enter().equals(attended.enter()),
                Comparator.comparingLong(Visit::id));
        long timestamp = guard.nextTimestamp();
        if (isPresent && known.isEmpty()) {
            put(attended.entered(nextId(), timestamp));
        } else if (!isPresent) {
            known.forEach(visit -> visits.put(visit.deleted(timestamp)));
        }
    }
}
