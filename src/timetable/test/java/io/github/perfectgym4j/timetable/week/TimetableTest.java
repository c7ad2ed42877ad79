package io.github.perfectgym4j.timetable.week;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.member.MemberToken;
import io.github.perfectgym4j.timetable.week.ShownClass.Place;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Week WEEK = Week.of(MONDAY);
    private static final ShownClub WARSAW = new ShownClub(2, "Fibo", Optional.of(ZoneId.of("Europe/Warsaw")));

    private static Application application;

    private final Timetable timetable = application.timetable(Application.NOON);

    @BeforeAll
    static void start() {
        application = new Application();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void knowsWhatTimeItIsAtTheClub() {
        Clock lateInLondon = Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC);
        assertThat(application.timetable(lateInLondon).of(WARSAW, WEEK).now())
                .isEqualTo(LocalDateTime.of(2026, 11, 23, 0, 30));
    }

    @Test
    void includesBothDaysAndNothingElse() {
        assertThat(timetable.of(WARSAW, new Week(MONDAY, MONDAY.plusDays(1))).classes())
                .extracting(shown -> shown.start().toLocalDate())
                .containsOnly(MONDAY, MONDAY.plusDays(1));
    }

    @Test
    void walksAllPagesInOrder() {
        Week weeks = new Week(MONDAY.minusWeeks(1), WEEK.to().plusWeeks(1));
        assertThat(timetable.of(WARSAW, weeks).classes())
                .hasSizeGreaterThan(200)
                .doesNotHaveDuplicates();
        assertThat(timetable.of(WARSAW, weeks).classes())
                .extracting(ShownClass::start)
                .isSorted();
    }

    @Test
    void showsWhoWhereAndHowManyAsPerfectGymSaysIt() {
        ClubTimetable week = timetable.of(WARSAW, WEEK);

        assertThat(find(week, 101))
                .isEqualTo(new ShownClass(
                        101,
                        1L,
                        "Box",
                        52L,
                        "Agatha Strickland",
                        "Studio",
                        "#C0392B",
                        LocalDateTime.of(2026, 11, 20, 12, 0),
                        LocalDateTime.of(2026, 11, 20, 12, 45),
                        10,
                        10,
                        false,
                        Place.NONE));
        assertThat(find(week, 103).limit()).isNull();
        assertThat(find(week, 104).instructor()).isNull();
        assertThat(find(week, 106).name()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void showsWhatHasBeenCalledOff() {
        assertThat(find(timetable.of(WARSAW, WEEK), 105).isCancelled()).isTrue();
        assertThat(find(timetable.of(WARSAW, WEEK), 105).isCancelled())
                .as("a second look reads changes only, and still knows")
                .isTrue();
    }

    @Test
    void showsMembersWhatTheyHaveBooked() {
        MemberToken anna = application.signIn("anna");
        application.member(anna).bookClass(103, null);
        application.member(anna).bookClass(101, null);
        ClubTimetable week = application.timetable(anna).of(WARSAW, WEEK);

        assertThat(find(week, 103).place()).isEqualTo(Place.BOOKED);
        assertThat(find(week, 101).place()).isEqualTo(Place.STANDBY);
        assertThat(find(week, 112).place()).isEqualTo(Place.ATTENDED);
        assertThat(find(week, 111).place()).isEqualTo(Place.NONE);
        assertThat(find(timetable.of(WARSAW, WEEK), 103).place()).isEqualTo(Place.NONE);
        application.member(anna).cancelBooking(103);
        application.member(anna).cancelBooking(101);
    }

    @Test
    void filtersByTypeAndInstructor() {
        ShownClass box = find(timetable.of(WARSAW, WEEK), 101);

        assertThat(new View(2, MONDAY, 1L, 52L).shows(box)).isTrue();
        assertThat(new View(2, MONDAY, null, null).shows(box)).isTrue();
        assertThat(new View(2, MONDAY, 2L, null).shows(box)).isFalse();
        assertThat(new View(2, MONDAY, null, 53L).shows(box)).isFalse();
        assertThat(new View(2, MONDAY, 1L, null).on(MONDAY.plusDays(1)).href())
                .isEqualTo("/?club=2&day=2026-11-17&type=1");
    }

    private static ShownClass find(ClubTimetable timetable, long id) {
        return timetable.classes().stream()
                .filter(shown -> shown.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
