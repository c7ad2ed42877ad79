package io.github.perfectgym4j.timetable.gym;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 2026-11-16, 2026-11-22",
        "2026-11-18, 2026-11-16, 2026-11-22",
        "2026-11-22, 2026-11-16, 2026-11-22",
        "2027-01-01, 2026-12-28, 2027-01-03"
    })
    void goesFromMondayToSunday(LocalDate day, LocalDate from, LocalDate to) {
        assertThat(Week.of(day)).isEqualTo(new Week(from, to));
    }

    @Test
    void hasSevenDays() {
        assertThat(Week.of(LocalDate.of(2026, 11, 16)).all())
                .hasSize(7)
                .startsWith(LocalDate.of(2026, 11, 16))
                .endsWith(LocalDate.of(2026, 11, 22));
    }

    @Test
    void containsBothEnds() {
        Week week = Week.of(LocalDate.of(2026, 11, 16));
        assertThat(week.contains(week.from())).isTrue();
        assertThat(week.contains(week.to())).isTrue();
        assertThat(week.contains(week.from().minusDays(1))).isFalse();
        assertThat(week.contains(week.to().plusDays(1))).isFalse();
    }
}
