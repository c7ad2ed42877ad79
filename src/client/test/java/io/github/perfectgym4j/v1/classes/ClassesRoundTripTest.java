package io.github.perfectgym4j.v1.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.client.error.NotPermittedException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v1.member.MemberToken;
import io.github.perfectgym4j.v1.paging.Changes;
import io.github.perfectgym4j.v1.paging.Pages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All Classes operations over a real HTTP exchange, in both modes, with the vendor's oddities off and on. */
class ClassesRoundTripTest extends SandboxTest {

    private static final long CLUB = 2;
    private static final long DOCUMENTED_CLASS = 1677;
    private static final long DOCUMENTED_USER = 40;

    private ClassesClient classes;

    @BeforeEach
    void client() {
        classes = gym().client(ClassesClient.class);
    }

    private MemberClassesClient as(String email, String password) {
        MemberToken token = gym().members().signIn(email, password);
        return gym().client(MemberClassesClient.class, token);
    }

    private List<FitnessClass> coming() {
        LocalDateTime tomorrow = LocalDate.now().plusDays(1).atStartOfDay();
        return classes.inTimeframe(CLUB, tomorrow, tomorrow.plusDays(3), 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theDocumentedClassReadsAsDocumented(boolean quirks) {
        switches().quirks(quirks);
        UserClass documented = classes.userClass(DOCUMENTED_CLASS, DOCUMENTED_USER);
        assertThat(documented.id()).isEqualTo(DOCUMENTED_CLASS);
        assertThat(documented.startDate()).isEqualTo("2015-12-03T06:15:00");
        assertThat(documented.endDate()).isEqualTo("2015-12-03T07:15:00");
        assertThat(documented.attendeesCount()).isEqualTo(7);
        assertThat(documented.attendeesLimit()).isEqualTo(20);
        assertThat(documented.clubZone()).isEqualTo("Fitness");
        assertThat(documented.classType().name()).isEqualTo("Box");
        assertThat(documented.classType().rating().rating()).isEqualByComparingTo("4.1");
        assertThat(documented.classType().rating().votesCount()).isEqualTo(1234);
        assertThat(documented.classType().category().category()).isEqualTo("MIX");
        assertThat(documented.instructor().displayName()).isEqualTo("Agatha Strickland");
        assertThat(documented.club().name()).isEqualTo("Fibo Cyberbotics");
        assertThat(documented.club().zone()).isPresent();
        assertThat(documented.club().openDate()).isEqualTo("2015-01-01");
        assertThat(documented.club().address().city()).isEqualTo("Berlin");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTimeframeIsReadOverAllItsPages(boolean quirks) {
        switches().quirks(quirks);
        LocalDateTime from = LocalDate.now().minusWeeks(2).atStartOfDay();
        List<FitnessClass> all = Pages.of(page -> classes.inTimeframe(CLUB, from, from.plusWeeks(6), page))
                .toList();
        assertThat(all).hasSizeGreaterThan(250).extracting(FitnessClass::id).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(c -> {
            assertThat(c.startDate()).isAfter(from);
            assertThat(c.club().id()).isEqualTo(CLUB);
        });
        assertThat(switches().counts().requests("GET", "Classes/Classes")).isEqualTo(all.size() / 100 + 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void changesAreReadOverAllPagesWithTombstones(boolean quirks) {
        switches().quirks(quirks);
        List<FitnessClass> all = Changes.since(0, timestamp -> classes.changedSince(CLUB, timestamp))
                .toList();
        assertThat(all)
                .hasSizeGreaterThan(250)
                .extracting(FitnessClass::timestamp)
                .isSorted();
        assertThat(all).anyMatch(FitnessClass::isTombstone);
        long last = all.get(all.size() - 1).timestamp();
        assertThat(Changes.since(last, timestamp -> classes.changedSince(CLUB, timestamp)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void categoriesAndTypes(boolean quirks) {
        switches().quirks(quirks);
        assertThat(classes.classTypesChangedSince(0))
                .extracting(ClassType::name)
                .contains("Box");
        assertThat(classes.categoriesChangedSince(0))
                .filteredOn(category -> category.id() == 2)
                .singleElement()
                .satisfies(category -> assertThat(category.classTypes()).isNotEmpty());
        MemberClassesClient anna = as("anna@example.com", "anna-password");
        assertThat(anna.classTypesChangedSince(0)).isNotEmpty();
        assertThat(anna.categoriesChangedSince(0)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPlaceIsBookedOnceAndGivenUpOnce(boolean quirks) {
        switches().quirks(quirks);
        UserClass booked = classes.bookClass(DOCUMENTED_CLASS, DOCUMENTED_USER, null);
        assertThat(booked.booked()).isTrue();
        assertThat(booked.attendeesCount()).isEqualTo(8);
        RequestRefusedException twice = catchThrowableOfType(
                RequestRefusedException.class, () -> classes.bookClass(DOCUMENTED_CLASS, DOCUMENTED_USER, null));
        assertThat(twice.has(ClassBookingError.CLASS_ALREADY_BOOKED)).isTrue();
        assertThat(twice.operation()).contains("POST Classes/BookClass");
        assertThat(twice.status()).hasValue(400);
        assertThat(twice).hasMessageContaining("ClassAlreadyBooked");
        assertThat(classes.cancelBooking(DOCUMENTED_CLASS, DOCUMENTED_USER).booked())
                .isFalse();
        RequestRefusedException notBooked = catchThrowableOfType(
                RequestRefusedException.class, () -> classes.cancelBooking(DOCUMENTED_CLASS, DOCUMENTED_USER));
        assertThat(notBooked.has(ClassCancelError.CLASS_NOT_BOOKED)).isTrue();
        assertThat(notBooked.has(ClassBookingError.CLASS_ALREADY_BOOKED)).isFalse();
    }

    @Test
    void aMemberBooksForHimself() {
        MemberClassesClient anna = as("anna@example.com", "anna-password");
        FitnessClass free = coming().stream()
                .filter(c -> c.attendeesLimit() != null && c.attendeesCount() < c.attendeesLimit())
                .filter(c -> !Boolean.TRUE.equals(c.allowBookSeatNumber()))
                .findFirst()
                .orElseThrow();
        assertThat(anna.bookClass(free.id(), null).booked()).isTrue();
        assertThat(anna.userClass(free.id()).booked()).isTrue();
        LocalDateTime from = free.startDate().minusMinutes(1);
        assertThat(anna.userClassesInTimeframe(CLUB, from, free.endDate().plusMinutes(1), 1))
                .filteredOn(c -> c.id().equals(free.id()))
                .singleElement()
                .extracting(UserClass::booked)
                .isEqualTo(true);
        assertThat(Changes.since(0, timestamp -> anna.userClassesChangedSince(CLUB, timestamp)))
                .anyMatch(c -> free.id().equals(c.id()) && Boolean.TRUE.equals(c.booked()));
        assertThat(anna.cancelBooking(free.id()).booked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void seatsAreNumbers(boolean quirks) {
        switches().quirks(quirks);
        MemberClassesClient anna = as("anna@example.com", "anna-password");
        FitnessClass withSeats = coming().stream()
                .filter(c -> Boolean.TRUE.equals(c.allowBookSeatNumber()))
                .filter(c -> !classes.availableSeatNumbers(c.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        List<Integer> free = anna.availableSeatNumbers(withSeats.id());
        int wanted = free.get(free.size() - 1);
        assertThat(anna.bookClass(withSeats.id(), wanted).booked()).isTrue();
        assertThat(classes.availableSeatNumbers(withSeats.id()))
                .hasSize(free.size() - 1)
                .doesNotContain(wanted);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q16ToQ18APersonalTrainingIsAllTexts(boolean quirks) {
        switches().quirks(quirks);
        MemberClassesClient anna = as("anna@example.com", "anna-password");
        LocalDateTime start = LocalDate.now().plusDays(3).atTime(6, 0);
        PersonalTrainingBooking booking =
                anna.bookPersonalTraining(BookPersonalTraining.of("Reservation", start, start.plusHours(1), CLUB, 52));
        assertThat(booking.id()).isPositive();
        assertThat(booking.name()).isEqualTo("Reservation");
        assertThat(booking.startDate()).isEqualTo(start);
        assertThat(booking.employeeId()).isEqualTo(52);
        assertThat(booking.comments()).isNull();
        assertThat(booking.clubZoneId()).isNull();
        assertThat(booking.isCancelled()).isFalse();
        assertThat(booking.deliveries()).isEmpty();
        RequestRefusedException refused = catchThrowableOfType(
                RequestRefusedException.class,
                () -> anna.bookPersonalTraining(
                        BookPersonalTraining.of("Reservation", start, start.minusHours(1), CLUB, 52)
                                .withDescription("backwards")));
        assertThat(refused.has(ClassBookingError.START_DATE_AFTER_END_DATE)).isTrue();
    }

    @Test
    void presenceLeadsToVotes() {
        classes.bookClass(DOCUMENTED_CLASS, DOCUMENTED_USER, null);
        RequestRefusedException absent = catchThrowableOfType(
                RequestRefusedException.class, () -> classes.rateClass(DOCUMENTED_CLASS, DOCUMENTED_USER, 5));
        assertThat(absent.has(ClassRatingError.USER_DID_NOT_ATTEND_CLASS)).isTrue();
        assertThat(classes.setUserPresence(new UserPresence(DOCUMENTED_CLASS, DOCUMENTED_USER, true)))
                .isEmpty();
        assertThat(classes.rateClass(DOCUMENTED_CLASS, DOCUMENTED_USER, 5).userClassRating())
                .isEqualTo(5);
        assertThat(classes.rateInstructor(DOCUMENTED_CLASS, DOCUMENTED_USER, 4).userInstructorRating())
                .isEqualTo(4);
        RequestRefusedException again = catchThrowableOfType(
                RequestRefusedException.class, () -> classes.rateClass(DOCUMENTED_CLASS, DOCUMENTED_USER, 5));
        assertThat(again.has(ClassRatingError.CLASS_ALREADY_RATED)).isTrue();
        RequestRefusedException andAgain = catchThrowableOfType(
                RequestRefusedException.class, () -> classes.rateInstructor(DOCUMENTED_CLASS, DOCUMENTED_USER, 4));
        assertThat(andAgain.has(InstructorRatingError.INSTRUCTOR_ALREADY_RATED)).isTrue();
    }

    @Test
    void whoIsInShowsMembersWhoAgreed() {
        assertThat(classes.whoIsIn(DOCUMENTED_CLASS)).isNotEmpty().allSatisfy(user -> {
            assertThat(user.id()).isPositive();
            assertThat(user.toString()).doesNotContain(user.lastName());
        });
    }

    @Test
    void unknownIdsAreRefused() {
        assertThat(catchThrowableOfType(
                        RequestRefusedException.class, () -> classes.userClass(999_999_999, DOCUMENTED_USER)))
                .isNotNull();
    }

    @Test
    void aMembersTokenCannotDoWhatEmployeesDo() {
        MemberToken token = gym().members().signIn("anna@example.com", "anna-password");
        assertThat(token.toString()).isEqualTo("MemberToken[***]");
        try (var member = io.github.perfectgym4j.client.PerfectGym.builder()
                .url(url())
                .login("anna@example.com", "anna-password")
                .build()) {
            ClassesClient wrongMode = member.client(ClassesClient.class);
            assertThat(catchThrowableOfType(NotPermittedException.class, () -> wrongMode.whoIsIn(DOCUMENTED_CLASS)))
                    .hasMessageContaining("GET Classes/WhoIsIn");
        }
    }
}
