package io.github.perfectgym4j.sandbox.v2.sets;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.v2.odata.EntitySet;
import io.github.perfectgym4j.sandbox.v2.odata.EntityType;
import java.util.Comparator;

/** How many members are in each club now. Under the key of the club, without change counter. */
final class MembersInClubSet {

    /**
     * Who is in a club.
     *
     * @param id club
     * @param count members in it
     */
    record Occupancy(long id, int count) {}

    private MembersInClubSet() {}

    static EntitySet set() {
        EntityType type = EntityType.of("MembersInClub", Occupancy.class)
                .count("count", Occupancy::count)
                .count("limit", occupancy -> null)
                .key(Occupancy::id)
                .build();
        return EntitySet.ofList(
                "MembersInClub",
                type,
                company -> company.clubs().list(club -> true, Comparator.comparingLong(Club::id)).stream()
                        .map(club -> of(company, club))
                        .toList(),
                Occupancy::id);
    }

    static Occupancy of(Company company, Club club) {
        return new Occupancy(club.id(), company.visits().countIn(club.id()));
    }
}
