package io.github.perfectgym4j.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClassesResourceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    private static Application application;

    private final ClassesResource resource = application.classes(Application.NOON, 1L, 2L);

    @BeforeAll
    static void start() {
        application = new Application();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void showsTheCurrentWeekUnlessToldOtherwise() {
        ClubTimetable shown = resource.classes(2L, null, null);

        assertThat(shown.club()).isEqualTo(new ShownClub(2, "Fibo Cyberbotics", "Europe/Warsaw"));
        assertThat(shown.from()).isEqualTo(MONDAY);
        assertThat(shown.to()).isEqualTo(SUNDAY);
        assertThat(shown.today()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(shown.classes()).isNotEmpty();
    }

    @Test
    void knowsWhatDayItIsAtTheClub() {
        Clock lateInLondon = Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC);

        assertThat(application.classes(lateInLondon, 1L).classes(1L, null, null).today())
                .isEqualTo(SUNDAY);
        ClubTimetable warsaw = application.classes(lateInLondon, 2L).classes(2L, null, null);
        assertThat(warsaw.today()).isEqualTo(SUNDAY.plusDays(1));
        assertThat(warsaw.from()).isEqualTo(SUNDAY.plusDays(1));
    }

    @Test
    void includesBothDaysAndNothingElse() {
        assertThat(resource.classes(2L, MONDAY, MONDAY.plusDays(1)).classes())
                .extracting(shown -> shown.start().toLocalDate())
                .containsOnly(MONDAY, MONDAY.plusDays(1));
    }

    @Test
    void walksAllPagesInOrder() {
        ClubTimetable weeks = resource.classes(2L, MONDAY.minusWeeks(1), SUNDAY.plusWeeks(1));

        assertThat(weeks.classes()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
        assertThat(weeks.classes()).extracting(ShownClass::start).isSorted();
    }

    @Test
    void showsWhoWhereAndHowManyAsPerfectGymSaysIt() {
        ClubTimetable week = resource.classes(2L, MONDAY, SUNDAY);

        assertThat(find(week, 101))
                .isEqualTo(new ShownClass(
                        101,
                        "Box",
                        "Agatha Strickland",
                        "Studio",
                        "#C0392B",
                        LocalDateTime.of(2026, 11, 20, 12, 0),
                        LocalDateTime.of(2026, 11, 20, 12, 45),
                        10,
                        10,
                        true));
        assertThat(find(week, 103).limit()).isNull();
        assertThat(find(week, 104).instructor()).isNull();
        assertThat(find(week, 106).name()).isEqualTo("<script>alert(1)</script>");
        assertThat(week.classes()).extracting(ShownClass::id).doesNotContain(105L);
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertRefused(() -> resource.classes(null, MONDAY, SUNDAY), "clubId is missing");
        assertRefused(() -> resource.classes(3L, MONDAY, SUNDAY), "clubId is not one of the clubs");
        assertRefused(() -> resource.classes(2L, MONDAY, null), "to is missing");
        assertRefused(() -> resource.classes(2L, null, SUNDAY), "from is missing");
        assertRefused(() -> resource.classes(2L, SUNDAY, MONDAY), "to is before from");
        assertRefused(() -> resource.classes(2L, MONDAY, MONDAY.plusDays(31)), "more than 31 days");
        assertRefused(() -> resource.classes(2L, LocalDate.MIN, LocalDate.MIN), "in the years 1900 - 2999");
        assertRefused(() -> resource.classes(2L, LocalDate.MAX, LocalDate.MAX), "in the years 1900 - 2999");
        assertThat(resource.classes(2L, MONDAY, MONDAY.plusDays(30)).to()).isEqualTo(MONDAY.plusDays(30));
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(BadRequestException.class).hasMessageContaining(message);
    }

    private static ShownClass find(ClubTimetable timetable, long id) {
        return timetable.classes().stream()
                .filter(shown -> shown.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
