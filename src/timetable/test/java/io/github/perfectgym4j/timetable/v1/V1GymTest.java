package io.github.perfectgym4j.timetable.v1;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.timetable.gym.GymContract;
import io.github.perfectgym4j.timetable.gym.RefusalCodes;
import io.github.perfectgym4j.timetable.gym.ShownClub;
import io.github.perfectgym4j.timetable.gym.WiredGym;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class V1GymTest extends GymContract {

    @Override
    protected WiredGym open() {
        return new V1Gym();
    }

    @Override
    protected RefusalCodes codes() {
        return new V1RefusalCodes();
    }

    @Test
    void aClubWithoutClassesHasItsKeyForAName() {
        assertThat(gym().clubs().find(9)).contains(new ShownClub(9, "Club 9", Optional.empty()));
    }
}
