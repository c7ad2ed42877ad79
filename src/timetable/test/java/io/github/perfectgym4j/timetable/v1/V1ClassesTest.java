package io.github.perfectgym4j.timetable.v1;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.timetable.gym.ShownClass;
import io.github.perfectgym4j.timetable.gym.ShownClass.Place;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class V1ClassesTest {

    @Test
    void livesWithAllThatTheServerMayLeaveOut() {
        LocalDateTime seven = LocalDateTime.of(2026, 11, 16, 7, 0);
        FitnessClass bare =
                new FitnessClass(7L, null, null, null, null, null, seven, null, null, null, null, null, "red", null);
        assertThat(V1Classes.shown(bare))
                .isEqualTo(
                        new ShownClass(7, null, null, null, null, null, null, seven, null, 0, null, false, Place.NONE));
    }
}
