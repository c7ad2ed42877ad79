package io.github.perfectgym4j.sandbox.v2.sets.value;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** Moments as the wire shows them: with the offset of a club. */
public final class Moments {

    private Moments() {}

    /** @return the moment that a clock in the club shows */
    public static OffsetDateTime moment(Company company, long clubId, LocalDateTime local) {
        Club club = company.clubs().find(clubId).orElseThrow();
        return local.atZone(club.zone()).toOffsetDateTime();
    }

    /** @return the moment that a clock in the home club of a member shows */
    public static OffsetDateTime ofMember(Company company, long memberId, LocalDateTime local) {
        return moment(company, company.members().find(memberId).orElseThrow().homeClubId(), local);
    }
}
