package io.github.perfectgym4j.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.PerfectGymBuilder;
import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.error.ResourceNotFoundException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.client.error.TooManyRequestsException;
import io.github.perfectgym4j.sandbox.control.DateStyle;
import io.github.perfectgym4j.v2.classes.BookClass;
import io.github.perfectgym4j.v2.classes.BookClassError;
import io.github.perfectgym4j.v2.classes.BookClassMultipleTimes;
import io.github.perfectgym4j.v2.classes.BookClassResult;
import io.github.perfectgym4j.v2.classes.CancelBookingError;
import io.github.perfectgym4j.v2.classes.CancelMemberBookingsForClass;
import io.github.perfectgym4j.v2.classes.CancelSingleBooking;
import io.github.perfectgym4j.v2.classes.ClassBooking;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.classes.ClassCategory;
import io.github.perfectgym4j.v2.classes.ClassRating;
import io.github.perfectgym4j.v2.classes.ClassRatingsClient;
import io.github.perfectgym4j.v2.classes.ClassStreamingClient;
import io.github.perfectgym4j.v2.classes.ClassType;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.classes.GetClassStreamingLink;
import io.github.perfectgym4j.v2.classes.PresenceError;
import io.github.perfectgym4j.v2.classes.RateClass;
import io.github.perfectgym4j.v2.classes.RateClassError;
import io.github.perfectgym4j.v2.classes.SetMembersPresenceOnClass;
import io.github.perfectgym4j.v2.classes.StreamingLinkError;
import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.clubs.ClubZone;
import io.github.perfectgym4j.v2.clubs.MembersInClub;
import io.github.perfectgym4j.v2.geo.Country;
import io.github.perfectgym4j.v2.members.CodeDestination;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.members.MemberAuthClient;
import io.github.perfectgym4j.v2.members.MemberType;
import io.github.perfectgym4j.v2.members.MemberVerification.NotVerified;
import io.github.perfectgym4j.v2.members.MemberVerification.Verified;
import io.github.perfectgym4j.v2.members.SendOneTimeCode;
import io.github.perfectgym4j.v2.members.SendOneTimeCodeError;
import io.github.perfectgym4j.v2.members.VerificationFailure;
import io.github.perfectgym4j.v2.members.VerifyCredentials;
import io.github.perfectgym4j.v2.members.VerifyMemberCredentials;
import io.github.perfectgym4j.v2.members.VerifyOneTimeCode;
import io.github.perfectgym4j.v2.members.VerifyOneTimeCodeError;
import io.github.perfectgym4j.v2.odata.EntitySet;
import io.github.perfectgym4j.v2.odata.ResultPage;
import io.github.perfectgym4j.v2.staff.Instructor;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All operations of version 2.2 that the client has, over a real HTTP exchange with the sandbox. */
class Version22RoundTripTest extends SandboxTest {

    private static final long CLUB = 2;
    private static final long TOMORROWS_CLASS = 103;
    private static final long ANNA = 60;

    @Override
    protected PerfectGymBuilder builder() {
        return super.builder().apiClient("sandbox-client", "sandbox-secret");
    }

    private EntitySet<FitnessClass> classes() {
        return gym().set(FitnessClass.class);
    }

    private EntitySet<ClassBooking> bookings() {
        return gym().set(ClassBooking.class);
    }

    private ClassBookingsClient bookingCommands() {
        return gym().client(ClassBookingsClient.class);
    }

    private EntitySet<Member> members() {
        return gym().set(Member.class);
    }

    private MemberAuthClient memberAuth() {
        return gym().client(MemberAuthClient.class);
    }

    private static RequestRefusedException refusal(ThrowingCallable call) {
        RequestRefusedException refusal = catchThrowableOfType(RequestRefusedException.class, call);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal;
    }

    @ParameterizedTest
    @EnumSource
    void aClassStartsAtTheSameMomentHoweverItIsWritten(DateStyle style) {
        Club club = gym().set(Club.class).get(CLUB);
        ZoneId zone = club.zone().orElseThrow();
        Instant start = classes().get(TOMORROWS_CLASS).startDate().instant(zone);
        switches().dateStyle(style);
        FitnessClass written = classes()
                .get(
                        TOMORROWS_CLASS,
                        FitnessClass.shape()
                                .expand(
                                        FitnessClass.CLASS_TYPE,
                                        FitnessClass.CLUB,
                                        FitnessClass.CLUB_ZONE,
                                        FitnessClass.BOOKINGS));
        assertThat(written.startDate().instant(zone)).isEqualTo(start);
        assertThat(written.startDate().offset() == null).isEqualTo(style == DateStyle.LOCAL);
        assertThat(written.endDate().in(zone)).isAfter(written.startDate().in(zone));
        assertThat(written.classType().name()).isNotBlank();
        assertThat(written.club().name()).isEqualTo(club.name());
        assertThat(written.bookings()).hasSize(2);
        assertThat(classes()
                        .list(FitnessClass.query()
                                .where(FitnessClass.START_DATE.eq(start), FitnessClass.CLUB_ID.eq(CLUB)))
                        .elements())
                .extracting(FitnessClass::id)
                .contains(TOMORROWS_CLASS);
    }

    @Test
    void aTimetableInOrderPageByPage() {
        ResultPage<FitnessClass> page = classes()
                .list(FitnessClass.query()
                        .where(FitnessClass.CLUB_ID.eq(CLUB), FitnessClass.IS_DELETED.eq(false))
                        .orderBy(FitnessClass.START_DATE.descending(), FitnessClass.ID.ascending())
                        .expand(
                                FitnessClass.CLASS_TYPE.with(ClassType.query().expand(ClassType.CATEGORY)),
                                FitnessClass.INSTRUCTOR)
                        .top(50)
                        .skip(10)
                        .count());
        assertThat(page.elements()).hasSize(50).allSatisfy(held -> {
            assertThat(held.clubId()).isEqualTo(CLUB);
            assertThat(held.classType().category().name()).isNotBlank();
        });
        assertThat(page.elements())
                .extracting(held -> held.startDate().local())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(page.count()).isGreaterThan(200);
        assertThat(page.nextLink()).isNull();
    }

    @Test
    void forgettingTheNextLinkWouldGive500RowsOnly() {
        history().fill(1_200);
        ResultPage<ClassBooking> first = bookings().list(ClassBooking.query().count());
        assertThat(first.elements()).hasSize(500);
        assertThat(first.nextLink()).isNotNull();
        List<ClassBooking> all = bookings().rows(ClassBooking.query()).toList();
        assertThat(all)
                .hasSize(first.count().intValue())
                .hasSizeGreaterThan(1_200)
                .extracting(ClassBooking::id)
                .doesNotHaveDuplicates();
        assertThat(bookings().rowsByKey(ClassBooking.query()))
                .extracting(ClassBooking::id)
                .containsExactlyElementsOf(
                        all.stream().map(ClassBooking::id).sorted().toList());
    }

    @Test
    void aLinkToAnotherHostIsNotFollowed() {
        history().fill(1_200);
        switches().nextLinkHost("evil.example.com:8080");
        assertThatThrownBy(() -> bookings().rows(ClassBooking.query()).count())
                .isInstanceOf(AnswerNotUnderstoodException.class)
                .hasMessageContaining("evil.example.com")
                .hasMessageContaining("not followed");
        assertThat(bookings().changedRows(0, ClassBooking.query()))
                .as("this walk follows no links")
                .hasSizeGreaterThan(1_200);
    }

    @Test
    void aMemberWhoseNameIsNoFilter() {
        List<Member> found = members()
                .list(Member.query().where(Member.LAST_NAME.eq("O'Brien & Söhne +48")))
                .elements();
        assertThat(found).singleElement().satisfies(member -> {
            assertThat(member.id()).isEqualTo(804);
            assertThat(member.lastName()).isEqualTo("O'Brien & Söhne +48");
        });
        assertThat(members()
                        .list(Member.query().where(Member.LAST_NAME.eq("' or id gt 0 or lastName eq '")))
                        .elements())
                .isEmpty();
        assertThat(members()
                        .list(Member.query().where(Member.LAST_NAME.contains("O'B")))
                        .elements())
                .extracting(Member::id)
                .containsExactly(804L);
        assertThat(members()
                        .list(Member.query().where(Member.LAST_NAME.containsIgnoreCase("SÖHNE +4")))
                        .elements())
                .extracting(Member::id)
                .containsExactly(804L);
    }

    @Test
    void membersAndTheirRelations() {
        Member anna = members()
                .list(Member.query()
                        .where(
                                Member.EMAIL.eqIgnoreCase("Anna@Example.com"),
                                Member.MEMBER_TYPE.in(MemberType.MEMBER, MemberType.GUEST),
                                Member.IS_DELETED.eq(false))
                        .expand(Member.HOME_CLUB, Member.ADDRESS, Member.CREDENTIALS, Member.MEMBER_BALANCE))
                .elements()
                .get(0);
        assertThat(anna.id()).isEqualTo(ANNA);
        assertThat(anna.memberType()).isEqualTo(MemberType.MEMBER);
        assertThat(anna.homeClub().id()).isEqualTo(anna.homeClubId());
        assertThat(anna.credentials().hasPassword()).isTrue();
        assertThat(anna.memberBalance().prepaidBalance()).isNotNull();
        assertThat(members()
                        .list(Member.query().where(Member.ID.eq(ANNA), Member.BIRTHDATE.eq(anna.birthdate())))
                        .elements())
                .as("a day is found as the day that it is")
                .hasSize(1);
        Member partly = members().get(ANNA, Member.shape().select(Member.ID, Member.NUMBER));
        assertThat(partly.number()).isEqualTo(anna.number());
        assertThat(partly.firstName()).isNull();
        assertThatThrownBy(() -> members().get(999_999_999)).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void clubsZonesAndInstructors() {
        EntitySet<Club> clubs = gym().set(Club.class);
        List<Club> british = clubs.list(Club.query()
                        .where(Club.COUNTRY.to(Country.SYMBOL).eq("GB"))
                        .expand(Club.INSTRUCTORS, Club.MEMBERS_IN_CLUB))
                .elements();
        assertThat(british).singleElement().satisfies(club -> {
            assertThat(club.country().symbol()).isEqualTo("GB");
            assertThat(club.membersInClub().count()).isNotNegative();
        });
        List<ClubZone> zones = gym().set(ClubZone.class)
                .list(ClubZone.query()
                        .where(ClubZone.CLUB_ID.eq(CLUB))
                        .orderBy(ClubZone.NAME.ascending())
                        .expand(ClubZone.CLUB_ZONE_TYPE, ClubZone.CLUB))
                .elements();
        assertThat(zones).isNotEmpty().allSatisfy(zone -> assertThat(zone.club().id())
                .isEqualTo(CLUB));
        assertThat(gym().set(ClubZone.class).get(zones.get(0).id()).name())
                .isEqualTo(zones.get(0).name());
        EntitySet<Instructor> instructors = gym().set(Instructor.class);
        Instructor first = instructors
                .list(Instructor.query()
                        .where(Instructor.IS_DELETED.eq(false))
                        .orderBy(Instructor.LAST_NAME.ascending(), Instructor.ID.ascending())
                        .expand(Instructor.CLUBS)
                        .top(1))
                .elements()
                .get(0);
        assertThat(first.clubs()).isNotEmpty();
        assertThat(instructors.get(first.id()).lastName()).isEqualTo(first.lastName());
    }

    @Test
    void aSetWithoutVersionsIsReadByKey() {
        EntitySet<MembersInClub> membersInClub = gym().set(MembersInClub.class);
        List<MembersInClub> all =
                membersInClub.rowsByKey(MembersInClub.query().top(1)).toList();
        assertThat(all).hasSizeGreaterThan(1).extracting(MembersInClub::id).isSorted();
        assertThat(membersInClub.get(CLUB).count()).isNotNegative();
    }

    @Test
    void typesAndCategories() {
        List<ClassType> types = gym().set(ClassType.class)
                .list(ClassType.query().expand(ClassType.CATEGORY, ClassType.RATING_SUMMARY))
                .elements();
        assertThat(types).extracting(ClassType::name).contains("Box");
        assertThat(gym().set(ClassCategory.class).get(types.get(0).categoryId()).name())
                .isEqualTo(types.get(0).category().name());
        assertThat(gym().set(ClassCategory.class)
                        .list(ClassCategory.query().orderBy(ClassCategory.NAME.ascending()))
                        .elements())
                .isSortedAccordingTo(Comparator.comparing(category -> category.name()));
        assertThat(gym().set(ClassType.class).get(types.get(0).id(), ClassType.shape()))
                .extracting(ClassType::name)
                .isEqualTo(types.get(0).name());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPlaceIsBookedOnceAndGivenUpOnce(boolean pascalCase) {
        switches().pascalCaseErrors(pascalCase);
        BookClassResult booked =
                bookingCommands().bookClass(BookClass.of(ANNA, TOMORROWS_CLASS).withComments("O'Brien's guest"));
        assertThat(booked.isStandby()).isFalse();
        ClassBooking booking = bookings()
                .get(booked.bookingId(), ClassBooking.shape().expand(ClassBooking.FITNESS_CLASS, ClassBooking.MEMBER));
        assertThat(booking.comments()).isEqualTo("O'Brien's guest");
        assertThat(booking.fitnessClass().id()).isEqualTo(TOMORROWS_CLASS);
        assertThat(booking.member().id()).isEqualTo(ANNA);
        assertThat(bookings()
                        .list(ClassBooking.query()
                                .where(ClassBooking.MEMBER_ID.eq(ANNA), ClassBooking.IS_CANCELED.eq(false))
                                .where(ClassBooking.FITNESS_CLASS
                                        .to(FitnessClass.START_DATE)
                                        .ge(booking.fitnessClass().startDate().instant(ZoneId.of("Europe/Berlin")))))
                        .elements())
                .extracting(ClassBooking::id)
                .contains(booked.bookingId());

        RequestRefusedException twice = refusal(() -> bookingCommands().bookClass(BookClass.of(ANNA, TOMORROWS_CLASS)));
        assertThat(twice.status()).hasValue(499);
        assertThat(twice.has(BookClassError.CLASSES_ALREADY_BOOKED)).isTrue();
        assertThat(twice.errors().get(0).message()).isNotBlank();

        bookingCommands().cancelSingleBooking(CancelSingleBooking.of(booked.bookingId()));
        assertThat(bookings().get(booked.bookingId()).isCanceled()).isTrue();
        assertThat(refusal(() -> bookingCommands().cancelSingleBooking(CancelSingleBooking.of(booked.bookingId())))
                        .has(CancelBookingError.BOOKING_ALREADY_CANCELLED))
                .isTrue();
        assertThat(refusal(() -> bookingCommands()
                                .cancelMemberBookingsForClass(CancelMemberBookingsForClass.of(61, TOMORROWS_CLASS)))
                        .has(CancelBookingError.BOOKING_DOES_NOT_EXIST))
                .isTrue();
    }

    @Test
    void bookingsAreRefusedWithTheirCodes() {
        assertThat(refusal(() -> bookingCommands().bookClass(BookClass.of(ANNA, 105)))
                        .has(BookClassError.EVENT_IS_DELETED))
                .isTrue();
        assertThat(refusal(() -> bookingCommands().bookClass(BookClass.of(42, TOMORROWS_CLASS)))
                        .has(BookClassError.USER_ON_FINANCIAL_DEBIT))
                .isTrue();
        assertThat(refusal(() -> bookingCommands().bookClass(BookClass.of(4, TOMORROWS_CLASS)))
                        .has(BookClassError.USER_HAS_OTHER_CALENDAR_EVENT_AT_REQUESTED_TIME))
                .isTrue();
        assertThat(bookingCommands()
                        .bookClass(BookClass.of(4, TOMORROWS_CLASS).despiteOtherBookings())
                        .bookingId())
                .isPositive();
    }

    @Test
    void aFullClassGivesAPlaceOnTheWaitingList() {
        BookClassResult standby = bookingCommands().bookClass(BookClass.of(ANNA, 101));
        assertThat(standby.isStandby()).isTrue();
        FitnessClass full = classes().get(101);
        assertThat(bookings().get(standby.bookingId()).ordinal()).isGreaterThan(full.attendeesLimit());
    }

    @Test
    void severalPlacesAtOnce() {
        List<BookClassResult> places = bookingCommands()
                .bookClassMultipleTimes(BookClassMultipleTimes.of(ANNA, 107, 3))
                .results();
        assertThat(places).hasSize(3);
        bookingCommands().cancelMemberBookingsForClass(CancelMemberBookingsForClass.of(ANNA, 107));
        assertThat(bookings()
                        .list(ClassBooking.query()
                                .where(ClassBooking.ID.in(places.stream()
                                        .map(BookClassResult::bookingId)
                                        .toList())))
                        .elements())
                .hasSize(3)
                .allMatch(ClassBooking::isCanceled);
    }

    @Test
    void presenceVotesAndStreams() {
        long booking = bookings()
                .list(ClassBooking.query().where(ClassBooking.MEMBER_ID.eq(25), ClassBooking.CLASS_ID.eq(6)))
                .elements()
                .get(0)
                .id();
        ClassRatingsClient ratingCommands = gym().client(ClassRatingsClient.class);
        EntitySet<ClassRating> ratings = gym().set(ClassRating.class);
        assertThat(refusal(() -> ratingCommands.rateClass(new RateClass(booking, 4)))
                        .has(RateClassError.MEMBER_DID_NOT_ATTEND_CLASS))
                .isTrue();
        bookingCommands().setMembersPresenceOnClass(new SetMembersPresenceOnClass(booking, true));
        assertThat(bookings().get(booking).hasAttended()).isTrue();
        long rating = ratingCommands.rateClass(new RateClass(booking, 4)).ratingId();
        ClassRating vote = ratings.get(rating, ClassRating.shape().expand(ClassRating.MEMBER));
        assertThat(vote.rating()).isEqualTo(4);
        assertThat(vote.bookingId()).isEqualTo(booking);
        assertThat(vote.member().id()).isEqualTo(25);
        assertThat(ratings.list(ClassRating.query().where(ClassRating.BOOKING_ID.eq(booking)))
                        .elements())
                .containsExactly(ratings.get(rating));
        assertThat(refusal(() -> bookingCommands().setMembersPresenceOnClass(new SetMembersPresenceOnClass(1, true)))
                        .has(PresenceError.BOOKING_NOT_FOUND))
                .isTrue();
        ClassStreamingClient streaming = gym().client(ClassStreamingClient.class);
        assertThat(streaming.streamingLink(new GetClassStreamingLink(25, 6)).url())
                .startsWith("https://");
        assertThat(refusal(() -> streaming.streamingLink(new GetClassStreamingLink(ANNA, 6)))
                        .has(StreamingLinkError.NO_ACCESS_TO_CLASS_ONLINE_STREAMING))
                .isTrue();
    }

    @Test
    void whoIsAMember() {
        assertThat(memberAuth()
                        .verifyMemberCredentials(new VerifyMemberCredentials("anna@example.com", "anna-password")))
                .isEqualTo(new Verified(ANNA));
        assertThat(memberAuth().verifyCredentials(new VerifyCredentials("102000060", "anna-password")))
                .isEqualTo(new Verified(ANNA));
        assertThat(memberAuth().verifyCredentials(new VerifyCredentials("102000060", "wrong")))
                .isEqualTo(new NotVerified(VerificationFailure.INVALID_USERNAME_OR_PASSWORD));
        assertThat(memberAuth().verifyCredentials(new VerifyCredentials("member301@example.com", "x")))
                .isEqualTo(new NotVerified(VerificationFailure.NO_ACCOUNT));
    }

    @Test
    void oneTimeCodes() {
        memberAuth().sendOneTimeCode(new SendOneTimeCode(ANNA, CodeDestination.EMAIL));
        String code = lastMailedCode();
        assertThat(memberAuth().verifyOneTimeCode(new VerifyOneTimeCode("no code", ANNA)))
                .isEqualTo(new NotVerified(VerificationFailure.CODE_DOES_NOT_MATCH));
        assertThat(memberAuth().verifyOneTimeCode(new VerifyOneTimeCode(code, ANNA)))
                .isEqualTo(new Verified(ANNA));
        assertThat(refusal(() -> memberAuth().verifyOneTimeCode(new VerifyOneTimeCode(code, ANNA)))
                        .has(VerifyOneTimeCodeError.DUPLICATED))
                .isTrue();
        assertThat(refusal(() -> memberAuth().sendOneTimeCode(new SendOneTimeCode(804, CodeDestination.SMS)))
                        .has(SendOneTimeCodeError.MEMBER_HAS_NO_PHONE_NUMBER))
                .isTrue();
        assertThat(refusal(() -> memberAuth().sendOneTimeCode(new SendOneTimeCode(49, CodeDestination.EMAIL)))
                        .has(SendOneTimeCodeError.MEMBER_NOT_FOUND_BY_ID))
                .isTrue();
    }

    private String lastMailedCode() {
        try {
            String mails = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(url().replace("/Api", "/outbox")))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            try (JsonReader reader = Json.createReader(new StringReader(mails))) {
                JsonArray all = reader.readObject().getJsonArray("mails");
                return all.getJsonObject(all.size() - 1).getString("token");
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void failuresOfTheServer() {
        switches().fail("v2.2/odata/").asTooManyRequests(3).once();
        assertThatThrownBy(() -> classes().get(TOMORROWS_CLASS))
                .isInstanceOfSatisfying(TooManyRequestsException.class, e -> assertThat(e.retryAfter())
                        .contains(Duration.ofSeconds(3)));
        switches().fail("v2.2/odata/").asUnhandledError().once();
        assertThatThrownBy(() -> classes().get(TOMORROWS_CLASS))
                .isInstanceOf(ServerFailedException.class)
                .hasMessageContaining("correlation id ");
        switches().fail("v2.2/").asLoginPage().once();
        assertThatThrownBy(() -> bookingCommands().cancelSingleBooking(CancelSingleBooking.of(1)))
                .isInstanceOf(AnswerNotUnderstoodException.class);
        switches().fail("v2.2/").asBusinessError("TimeoutDueToHighDemand").once();
        assertThat(refusal(() -> bookingCommands().bookClass(BookClass.of(ANNA, TOMORROWS_CLASS)))
                        .has(BookClassError.TIMEOUT_DUE_TO_HIGH_DEMAND))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aWrongSecret(boolean pascalCase) {
        switches().pascalCaseErrors(pascalCase);
        try (PerfectGym stranger = PerfectGym.builder()
                .url(url())
                .apiClient("sandbox-client", "wrong")
                .build()) {
            assertThatThrownBy(() -> stranger.set(FitnessClass.class).get(TOMORROWS_CLASS))
                    .isInstanceOf(CredentialsRefusedException.class);
        }
    }

    @Test
    void bothVersionsInOneProgram() {
        bookingCommands().bookClass(BookClass.of(ANNA, TOMORROWS_CLASS));
        assertThat(gym().client(io.github.perfectgym4j.v1.classes.ClassesClient.class)
                        .userClass(TOMORROWS_CLASS, ANNA)
                        .booked())
                .isTrue();
        assertThat(signIns()).as("version 1 signs in, version 2.2 does not").isEqualTo(1);
    }
}
