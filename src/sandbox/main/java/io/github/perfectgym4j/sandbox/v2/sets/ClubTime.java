package io.github.perfectgym4j.sandbox.v2.sets;

import io.github.perfectgym4j.sandbox.company.Club;
import io.github.perfectgym4j.sandbox.company.Company;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** What the clocks in the clubs show. */
final class ClubTime {

    private ClubTime() {}

    /** @return the moment that a clock in the club shows */
    static OffsetDateTime moment(Company company, long clubId, LocalDateTime local) {
        Club club = company.clubs().find(clubId).orElseThrow();
        return local.atZone(club.zone()).toOffsetDateTime();
    }
}
