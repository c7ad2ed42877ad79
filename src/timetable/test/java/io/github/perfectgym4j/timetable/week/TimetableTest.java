package io.github.perfectgym4j.timetable.week;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.timetable.gym.ShownClass;
import io.github.perfectgym4j.timetable.gym.ShownClass.Place;
import io.github.perfectgym4j.timetable.gym.ShownClub;
import io.github.perfectgym4j.timetable.gym.Week;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Week WEEK = Week.of(MONDAY);
    private static final ShownClub WARSAW = new ShownClub(2, "Fibo", Optional.of(ZoneId.of("Europe/Warsaw")));
    private static final Clock LATE_IN_LONDON = Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC);

    @Test
    void knowsWhatTimeItIsAtTheClub() {
        assertThat(timetable().of(WARSAW, WEEK).now()).isEqualTo(LocalDateTime.of(2026, 11, 23, 0, 30));
    }

    @Test
    void hasTheClassesOfItsDaysEarliestFirst() {
        Timetable timetable = timetable(
                shown(4, MONDAY.plusDays(7).atStartOfDay()),
                shown(3, MONDAY.plusDays(6).atTime(23, 59)),
                shown(2, MONDAY.atTime(7, 0)),
                shown(1, MONDAY.atTime(7, 0)),
                shown(6, MONDAY.atStartOfDay()),
                shown(5, MONDAY.minusDays(1).atTime(23, 59)));

        assertThat(timetable.of(WARSAW, WEEK).classes())
                .extracting(ShownClass::id)
                .containsExactly(6L, 1L, 2L, 3L);
    }

    @Test
    void aViewFiltersByTypeAndInstructor() {
        ShownClass box = shown(101, MONDAY.atTime(12, 0));

        assertThat(new View(2, MONDAY, 1L, 52L).shows(box)).isTrue();
        assertThat(new View(2, MONDAY, null, null).shows(box)).isTrue();
        assertThat(new View(2, MONDAY, 2L, null).shows(box)).isFalse();
        assertThat(new View(2, MONDAY, null, 53L).shows(box)).isFalse();
        assertThat(new View(2, MONDAY, 1L, null).on(MONDAY.plusDays(1)).href())
                .isEqualTo("/?club=2&day=2026-11-17&type=1");
    }

    private static Timetable timetable(ShownClass... classes) {
        Timetable timetable = new Timetable();
        timetable.schedule = (club, days) -> Stream.of(classes);
        timetable.clock = LATE_IN_LONDON;
        return timetable;
    }

    private static ShownClass shown(long id, LocalDateTime start) {
        return new ShownClass(
                id, 1L, "Box", 52L, "Agatha Strickland", null, null, start, null, 0, null, false, Place.NONE);
    }
}
