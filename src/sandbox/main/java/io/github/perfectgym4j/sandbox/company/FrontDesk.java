package io.github.perfectgym4j.sandbox.company;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;

/** What happens at the desks and doors of the clubs: the API has no operation for it here, but it is told as events. */
public final class FrontDesk {

    private final Company company;

    FrontDesk(Company company) {
        this.company = company;
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
        return company.guard().alone(() -> {
            Member member = company.members().require(memberId, "InvalidPropertyId", "memberId");
            Club club = company.clubs().require(clubId, "InvalidPropertyId", "clubId");
            company.events().note(EventType.USER_CARD_SCANNED, memberId);
            boolean isOpen = company.cards()
                    .current(memberId)
                    .filter(card -> !card.isBlocked())
                    .isPresent();
            if (isOpen) {
                boolean isIn = company.visits().pass(memberId, club);
                if (member.homeClubId() == clubId) {
                    company.members().put(member.present(company.guard().nextTimestamp(), isIn));
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
        company.personalTrainings().cancel(id);
    }
}
