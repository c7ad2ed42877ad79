package io.github.perfectgym4j.sandbox.v2.sets.access;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.entry.Visit;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** Visits of members to clubs, also those that go on. */
final class MemberClubVisits implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("MemberClubVisits", "MemberClubVisit", Visit.class)
                .number("memberId", Visit::memberId, REQUIRED)
                .number("clubId", Visit::clubId, REQUIRED)
                .property("enterDate", DATE_TIME, (company, visit) -> moment(company, visit, visit.enter()), REQUIRED)
                .property("leaveDate", DATE_TIME, (company, visit) -> moment(company, visit, visit.exit()))
                .text("readerName", Visit::reader)
                .one("member", "Member", REQUIRED)
                .one("club", "Club", REQUIRED)
                .entity()
                .table(company -> company.visits().table());
    }

    private static OffsetDateTime moment(Company company, Visit visit, LocalDateTime local) {
        return local == null ? null : Moments.moment(company, visit.clubId(), local);
    }
}
