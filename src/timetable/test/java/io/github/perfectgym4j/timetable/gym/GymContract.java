package io.github.perfectgym4j.timetable.gym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.timetable.gym.ShownClass.Place;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the pages rely on, whatever version of the API answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class GymContract {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Week WEEK = Week.of(MONDAY);
    private static final ShownClub WARSAW =
            new ShownClub(2, "Fibo Cyberbotics", Optional.of(ZoneId.of("Europe/Warsaw")));

    private WiredGym gym;

    /** The one that all tests share. */
    protected final WiredGym gym() {
        return gym;
    }

    /** Starts a sandbox of its own. */
    protected abstract WiredGym open();

    @BeforeAll
    void start() {
        gym = open();
    }

    @AfterAll
    void stop() {
        gym.close();
    }

    @Test
    void clubsHaveNamesAndTimeZones() {
        assertThat(gym.clubs().find(2)).contains(WARSAW);
        assertThat(gym.clubs().find(1))
                .contains(new ShownClub(1, "Harbour Gym", Optional.of(ZoneId.of("Europe/London"))));
        assertThat(gym.clubs().find(4711)).isEmpty();
    }

    @Test
    void clubsAreRememberedOnceKnown() {
        ClubDirectory clubs = gym.clubs();
        clubs.find(2);
        gym.switches().fail("").with(503).once();

        assertThat(clubs.find(2)).isPresent();
        assertThatThrownBy(() -> gym.clubs().find(2)).isInstanceOf(ServerFailedException.class);
    }

    @Test
    void aWeekHasAllItsClasses() {
        assertThat(classes(null, WEEK)).hasSizeGreaterThan(70).doesNotHaveDuplicates();
        assertThat(classes(null, new Week(MONDAY.minusWeeks(1), MONDAY.plusDays(13))))
                .hasSizeGreaterThan(200)
                .doesNotHaveDuplicates();
    }

    @Test
    void aClassSaysWhoWhereAndHowMany() {
        List<ShownClass> week = classes(null, WEEK);

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
    void whatHasBeenCalledOffIsShown() {
        Schedule schedule = gym.schedule(null);

        assertThat(find(classes(schedule, WEEK), 105).isCancelled()).isTrue();
        assertThat(find(classes(schedule, WEEK), 105).isCancelled())
                .as("at the second look as well")
                .isTrue();
    }

    @Test
    void membersSeeWhatTheyHaveBooked() {
        SignedIn anna = signIn("anna");
        Bookings bookings = gym.bookings(anna);
        assertThat(bookings.book(103, null)).isEqualTo(Place.BOOKED);

        List<ShownClass> week = classes(gym.schedule(anna), WEEK);
        assertThat(find(week, 103).place()).isEqualTo(Place.BOOKED);
        assertThat(find(week, 112).place()).isEqualTo(Place.ATTENDED);
        assertThat(find(week, 111).place()).isEqualTo(Place.NONE);
        assertThat(find(classes(null, WEEK), 103).place()).isEqualTo(Place.NONE);
        assertThat(bookings.mine(List.of(WARSAW), WiredGym.NOON, 2, 5))
                .allMatch(MyClass::isMine)
                .extracting(mine -> mine.shown().id())
                .contains(103L, 112L)
                .doesNotContain(111L);

        bookings.cancel(103);
        assertThat(find(classes(gym.schedule(anna), WEEK), 103).place()).isEqualTo(Place.NONE);
        assertThat(bookings.mine(List.of(WARSAW), WiredGym.NOON, 2, 5))
                .extracting(mine -> mine.shown().id())
                .doesNotContain(103L);
    }

    @Test
    void aFullClassHasAWaitingList() {
        SignedIn ben = signIn("ben");
        Bookings bookings = gym.bookings(ben);
        assertThat(bookings.book(101, null)).isEqualTo(Place.STANDBY);

        ShownClass waiting = find(classes(gym.schedule(ben), WEEK), 101);
        assertThat(waiting.place()).isEqualTo(Place.STANDBY);
        assertThat(waiting.taken()).isEqualTo(waiting.limit());
        assertThat(bookings.find(101).orElseThrow().shown()).isEqualTo(waiting);

        bookings.cancel(101);
        assertThat(bookings.find(101).orElseThrow().isMine()).isFalse();
    }

    @Test
    void oneClassSaysWhereItIsAndWhichSeatsAreFree() {
        Bookings ben = gym.bookings(signIn("ben"));
        MyClass found = ben.find(107).orElseThrow();

        assertThat(found.club()).isEqualTo(WARSAW);
        assertThat(found.hasSeats()).isTrue();
        assertThat(ben.freeSeats(found)).contains(7).doesNotContain(1);
        ben.book(107, 7);
        assertThat(ben.freeSeats(found)).isNotEmpty().doesNotContain(7);
        ben.cancel(107);
        assertThat(ben.freeSeats(ben.find(103).orElseThrow())).isEmpty();
    }

    @Test
    void whoWasThereCanRate() {
        Bookings anna = gym.bookings(signIn("anna"));
        assertThat(anna.find(112).orElseThrow().classRating()).isNull();
        anna.rate(112, 4);
        assertThat(anna.find(112).orElseThrow().classRating()).isEqualTo(4);
    }

    @Test
    void refusalsHaveAMeaning() {
        Bookings anna = gym.bookings(signIn("anna"));
        assertThat(refusal(() -> anna.book(108, null))).isEqualTo(Refusal.TOO_LATE_TO_BOOK);
        assertThat(refusal(() -> anna.book(109, null))).isEqualTo(Refusal.TOO_EARLY_TO_BOOK);
        assertThat(refusal(() -> anna.book(102, null))).isEqualTo(Refusal.WAITING_LIST_FULL);
        anna.book(110, null);
        assertThat(refusal(() -> anna.book(110, null))).isEqualTo(Refusal.ALREADY_BOOKED);
        assertThat(refusal(() -> anna.cancel(110))).isEqualTo(Refusal.TOO_LATE_TO_CANCEL);
        assertThat(refusal(() -> anna.cancel(107))).isEqualTo(Refusal.NOT_BOOKED);
        assertThat(refusal(() -> anna.rate(113, 5))).isEqualTo(Refusal.DID_NOT_ATTEND);
        assertThat(codes().meaning("Brandnew")).isEmpty();
        assertThat(codes().meaning(null)).isEmpty();
    }

    @Test
    void aClassThatDoesNotExistIsNone() {
        assertThat(gym.bookings(signIn("anna")).find(4711)).isEmpty();
    }

    @Test
    void aWrongPasswordIsNobody() {
        assertThat(gym.members().signIn("anna@example.com", "wrong")).isEmpty();
        assertThat(gym.members().signIn("nobody@example.com", "wrong")).isEmpty();
        assertThat(signIn("anna").toString()).doesNotContain("anna");
    }

    /** What this version's codes mean. */
    protected abstract RefusalCodes codes();

    private Refusal refusal(Runnable attempt) {
        try {
            attempt.run();
            throw new AssertionError("not refused");
        } catch (RequestRefusedException refused) {
            return codes().meaning(refused.errors().get(0).code()).orElseThrow();
        }
    }

    private SignedIn signIn(String name) {
        return gym.members().signIn(name + "@example.com", name + "-password").orElseThrow();
    }

    private List<ShownClass> classes(Schedule schedule, Week days) {
        return (schedule == null ? gym.schedule(null) : schedule)
                .classes(WARSAW, days)
                .filter(shown -> days.contains(shown.start().toLocalDate()))
                .toList();
    }

    private static ShownClass find(List<ShownClass> week, long id) {
        return week.stream().filter(shown -> shown.id() == id).findFirst().orElseThrow();
    }
}
