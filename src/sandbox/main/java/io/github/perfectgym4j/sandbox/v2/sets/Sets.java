package io.github.perfectgym4j.sandbox.v2.sets;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Model;
import java.util.List;

/** The list of all sets, and of the types that are in none. */
public final class Sets {

    private static final List<Described> ALL = List.of(
            new Classes(),
            new ClassTypes(),
            new ClassCategories(),
            new ClassBookings(),
            new ClassRatings(),
            new ClassTypeRatingSummaries(),
            new Clubs(),
            new ClubUrls(),
            new ClubZones(),
            new ClubZoneTypes(),
            new Instructors(),
            new Employees(),
            new Members(),
            new MemberAddresses(),
            new MemberCredentials(),
            new MemberBalances(),
            new MembersInClub(),
            new Countries(),
            new Cities());

    private Sets() {}

    /** @return all sets and their types */
    public static Model model() {
        return new Model(ALL);
    }
}
