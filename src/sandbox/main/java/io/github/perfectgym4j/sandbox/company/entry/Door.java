package io.github.perfectgym4j.sandbox.company.entry;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.company.event.Events;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What happens at a card reader: a card is looked at first, and the door opens when that is confirmed. */
public final class Door {

    private final Guard guard;
    private final Table<Club> clubs;
    private final Table<Member> members;
    private final Cards cards;
    private final QrCodes qrCodes;
    private final Visits visits;
    private final Admission admission;
    private final Events events;
    private final Map<UUID, Swipe> swipes = new HashMap<>();

    private record Swipe(long memberId, Device device) {}

    /**
     * What became of a card at a reader.
     *
     * @param swipeId key to confirm with; null if the door stays shut
     * @param member whose card it is; null if unknown
     * @param message what the reader shows
     */
    public record Scan(UUID swipeId, Member member, String message) {}

    /**
     * Sets the doors up.
     *
     * @param guard the lock and the change counter
     * @param clubs the clubs
     * @param members the members
     * @param cards their cards
     * @param qrCodes codes in place of cards
     * @param visits who is in
     * @param admission who may come in
     * @param events receives the events
     */
    public Door(
            Guard guard,
            Table<Club> clubs,
            Table<Member> members,
            Cards cards,
            QrCodes qrCodes,
            Visits visits,
            Admission admission,
            Events events) {
        this.guard = guard;
        this.clubs = clubs;
        this.members = members;
        this.cards = cards;
        this.qrCodes = qrCodes;
        this.visits = visits;
        this.admission = admission;
        this.events = events;
    }

    /**
     * Looks at a card. Who is in may always go out.
     *
     * @param number number of a card, or a QR code; null is unknown
     * @param device reader, with a room behind it
     * @return what became of it
     */
    public Scan scan(String number, Device device) {
        return guard.alone(() -> {
            Optional<Member> owner = owner(number);
            if (owner.isEmpty()) {
                return new Scan(null, null, "Unknown card.");
            }
            Member member = owner.get();
            events.note(EventType.USER_CARD_SCANNED, member.id());
            boolean isLeaving = visits.current(member.id())
                    .filter(visit -> visit.clubId() == device.clubId())
                    .isPresent();
            Club club = clubs.find(device.clubId()).orElseThrow();
            if (isBlocked(member, number)
                    || !isLeaving
                            && !admission.look(member, club, device.zone()).isIn()) {
                return new Scan(null, member, "No entry.");
            }
            UUID swipeId = UUID.randomUUID();
            swipes.put(swipeId, new Swipe(member.id(), device));
            return new Scan(swipeId, member, isLeaving ? "Goodbye." : "Welcome.");
        });
    }

    private Optional<Member> owner(String number) {
        if (number == null) {
            return Optional.empty();
        }
        return qrCodes.find(number)
                .filter(code -> !qrCodes.hasExpired(code))
                .map(QrCodes.Code::memberId)
                .or(() -> cards.ownerOf(number))
                .flatMap(members::find);
    }

    private boolean isBlocked(Member member, String number) {
        return cards.of(member.id()).stream()
                .anyMatch(card -> card.number().equalsIgnoreCase(number) && card.isBlocked());
    }

    /**
     * Opens the door for a card that was looked at: the member goes in, or out.
     *
     * @param swipeId key of the scan; good once
     * @return whether there was such a scan
     */
    public boolean confirm(UUID swipeId) {
        return guard.alone(() -> {
            Swipe swipe = swipes.remove(swipeId);
            if (swipe == null) {
                return false;
            }
            Club club = clubs.find(swipe.device().clubId()).orElseThrow();
            visits.pass(swipe.memberId(), club, swipe.device().name());
            return true;
        });
    }
}
