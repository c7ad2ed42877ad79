package io.github.perfectgym4j.sandbox.v2.sets;

import io.github.perfectgym4j.sandbox.v2.odata.Model;
import java.util.List;

/** The sets of version 2.2 that the sandbox has. */
public final class Slice {

    private Slice() {}

    /** @return all sets and their types */
    public static Model model() {
        return new Model(
                List.of(
                        ClassesSet.set(),
                        ClassTypesSet.set(),
                        ClassCategoriesSet.set(),
                        ClassBookingsSet.set(),
                        ClassRatingsSet.set(),
                        ClubsSet.set(),
                        ClubZonesSet.set(),
                        InstructorsSet.set(),
                        MembersSet.set(),
                        MembersInClubSet.set()),
                List.of(
                        Places.country(),
                        Places.city(),
                        ClassTypesSet.ratingSummary(),
                        ClubZonesSet.type(),
                        InstructorsSet.employee(),
                        MembersSet.address(),
                        MembersSet.credentials(),
                        MembersSet.balance()));
    }
}
