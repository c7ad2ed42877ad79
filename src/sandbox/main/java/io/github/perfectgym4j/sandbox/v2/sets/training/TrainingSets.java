package io.github.perfectgym4j.sandbox.v2.sets.training;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import java.util.List;

/** The sets of this area, and its types that are in none. */
public final class TrainingSets {

    private static final List<Described> ALL = List.of(
            new PersonalTrainingBookings(),
            new PersonalTrainingBookingDetails(),
            new PersonalTrainingDefinitions(),
            new ActivityCategories(),
            new ActivityEmployeeLevels(),
            new ActivityMemberLevels(),
            new ActivityMemberSkills(),
            new ActivitySkills(),
            new ActivitySkillProgressionStages());

    private TrainingSets() {}

    /** @return their descriptions */
    public static List<Described> all() {
        return ALL;
    }
}
