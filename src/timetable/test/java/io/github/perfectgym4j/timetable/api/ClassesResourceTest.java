package io.github.perfectgym4j.timetable.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.timetable.gym.Week;
import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClassesResourceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    @Test
    void bothDaysAreMeant() {
        assertThat(ClassesResource.checked(DAY, DAY.plusDays(6))).isEqualTo(new Week(DAY, DAY.plusDays(6)));
        assertThat(ClassesResource.checked(DAY, DAY)).isEqualTo(new Week(DAY, DAY));
        assertThat(ClassesResource.checked(DAY, DAY.plusDays(30)).all()).hasSize(31);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused(DAY, null, "to is missing");
        refused(null, DAY, "from is missing");
        refused(DAY, DAY.minusDays(1), "to is before from");
        refused(DAY, DAY.plusDays(31), "more than 31 days");
        refused(DAY.withYear(1899), DAY, "years");
    }

    private static void refused(LocalDate from, LocalDate to, String complaint) {
        assertThatThrownBy(() -> ClassesResource.checked(from, to))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining(complaint);
    }
}
