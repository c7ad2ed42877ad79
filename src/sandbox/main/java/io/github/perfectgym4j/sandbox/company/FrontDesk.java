package io.github.perfectgym4j.sandbox.company;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.entry.Cards;
import io.github.perfectgym4j.sandbox.company.entry.Visits;
import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.company.event.Events;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import io.github.perfectgym4j.sandbox.company.training.PersonalTrainings;

/** What happens at the desks and doors of the clubs: the API has no operation for it here, but it is told as events. */
public final class FrontDesk {

    private final Guard guard;
    private final Table<Club> clubs;
    private final Table<Member> members;
    private final Events events;
    private final Cards cards;
    private final Visits visits;
    private final PersonalTrainings personalTrainings;

    FrontDesk(
            Guard guard,
            Table<Club> clubs,
            Table<Member> members,
            Events events,
            Cards cards,
            Visits visits,
            PersonalTrainings personalTrainings) {
        this.guard = guard;
        this.clubs = clubs;
        this.members = members;
        this.events = events;
        this.cards = cards;
        this.visits = visits;
        this.personalTrainings = personalTrainings;
    }

    /**
     * Holds a member's current card to the door of a club: opens it for the member to go in, or out again. Whoever has no card, or a blocked
     * one, is refused.
     *
     * @param memberId member
     * @param clubId club
     * @return whether the door opened
     * @throws Refused {@code InvalidPropertyId} for a member or club there is not
     */
    public boolean scanCard(long memberId, long clubId) {
        return guard.alone(() -> {
            Member member = members.require(memberId, "InvalidPropertyId", "memberId");
            Club club = clubs.require(clubId, "InvalidPropertyId", "clubId");
            events.note(EventType.USER_CARD_SCANNED, memberId);
            boolean isOpen =
                    cards.current(memberId).filter(card -> !card.isBlocked()).isPresent();
            if (isOpen) {
                boolean isIn = visits.pass(memberId, club);
                if (member.homeClubId() == clubId) {
                    members.put(member.present(guard.nextTimestamp(), isIn));
                }
            }
            return isOpen;
        });
    }

    /**
     * Calls a personal training off.
     *
     * @param id reservation
     * @throws Refused {@code InvalidPropertyId} if there is none
     */
    public void cancelPersonalTraining(long id) {
        personalTrainings.cancel(id);
    }
}
