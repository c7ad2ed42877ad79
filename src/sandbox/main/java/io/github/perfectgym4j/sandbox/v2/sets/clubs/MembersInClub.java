package io.github.perfectgym4j.sandbox.v2.sets.clubs;

import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT32;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.Comparator;

/** How many members are in each club now. Under the key of the club, without change counter. */
final class MembersInClub implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("MembersInClub", "MembersInClub", Club.class)
                .property("count", INT32, (company, club) -> company.visits().countIn(club.id()))
                .unknown("limit", INT32)
                .id(Club::id)
                .list(company -> company.clubs().list(club -> true, Comparator.comparingLong(Club::id)));
    }
}
