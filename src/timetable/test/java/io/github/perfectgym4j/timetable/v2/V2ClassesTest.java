package io.github.perfectgym4j.timetable.v2;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.timetable.gym.ShownClass;
import io.github.perfectgym4j.timetable.gym.ShownClass.Place;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class V2ClassesTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final LocalDateTime SEVEN = LocalDateTime.of(2026, 11, 16, 7, 0);

    @ParameterizedTest
    @CsvSource({"2026-11-16T07:00:00+01:00", "2026-11-16T06:00:00Z", "2026-11-16T07:00:00"})
    void livesWithAllThatTheServerMayLeaveOut(String start) {
        assertThat(V2Classes.shown(source(start, null, null), WARSAW, Place.NONE))
                .isEqualTo(
                        new ShownClass(7, null, null, null, null, null, null, SEVEN, null, 0, null, false, Place.NONE));
    }

    @Test
    void thoseOnTheWaitingListTakeNoPlaces() {
        ShownClass full = V2Classes.shown(source("2026-11-16T07:00:00Z", 12, 10), WARSAW, Place.NONE);
        assertThat(full.taken()).isEqualTo(10);
        assertThat(full.isFull()).isTrue();
    }

    private static FitnessClass source(String start, Integer count, Integer limit) {
        return new FitnessClass(
                7L,
                null,
                null,
                new ApiDateTime(start),
                null,
                count,
                limit,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
