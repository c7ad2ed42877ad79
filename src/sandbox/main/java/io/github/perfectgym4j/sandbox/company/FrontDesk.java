package io.github.perfectgym4j.sandbox.company;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.entry.Cards;
import io.github.perfectgym4j.sandbox.company.entry.Visits;
import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.company.event.Events;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.profile.Notes;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import io.github.perfectgym4j.sandbox.company.training.PersonalTrainings;

/** Events at the desks and doors of the clubs, for which the API has no operation here. */
public final class FrontDesk {

    private final Guard guard;
    private final Table<Club> clubs;
    private final Table<Member> members;
    private final Events events;
    private final Cards cards;
    private final Visits visits;
    private final PersonalTrainings personalTrainings;
    private final Notes notes;

    FrontDesk(
            Guard guard,
            Table<Club> clubs,
            Table<Member> members,
            Events events,
            Cards cards,
            Visits visits,
            PersonalTrainings personalTrainings,
            Notes notes) {
        this.guard = guard;
        this.clubs = clubs;
        this.members = members;
        this.events = events;
        this.cards = cards;
        this.visits = visits;
        this.personalTrainings = personalTrainings;
        this.notes = notes;
    }

    /**
     * Scans a member's current card at the door of a club, to go in or out. A member without a card, or with a blocked
     * one, or barred by a note, is refused.
     *
     * @param memberId member
     * @param clubId club
     * @return whether the member was admitted
     * @throws Refused {@code UNKNOWN_KEY} for a member or club there is not
     */
    public boolean scanCard(long memberId, long clubId) {
        return guard.alone(() -> {
            members.require(memberId, Subject.VISITOR);
            Club club = clubs.require(clubId, Subject.CLUB);
            events.note(EventType.USER_CARD_SCANNED, memberId);
            boolean isOpen = !notes.barsEntry(memberId)
                    && cards.current(memberId).filter(card -> !card.isBlocked()).isPresent();
            if (isOpen) {
                visits.pass(memberId, club, null);
            }
            return isOpen;
        });
    }

    /**
     * Calls a personal training off.
     *
     * @param id reservation
     * @throws Refused {@code UNKNOWN_KEY} if there is none
     */
    public void cancelPersonalTraining(long id) {
        personalTrainings.cancel(id);
    }
}
