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
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.classes.ClassCategoriesClient;
import io.github.perfectgym4j.v2.classes.ClassRatingsClient;
import io.github.perfectgym4j.v2.classes.ClassTypesClient;
import io.github.perfectgym4j.v2.classes.ClassesClient;
import io.github.perfectgym4j.v2.classes.GetClassStreamingLink;
import io.github.perfectgym4j.v2.classes.PresenceError;
import io.github.perfectgym4j.v2.classes.RateClass;
import io.github.perfectgym4j.v2.classes.RateClassError;
import io.github.perfectgym4j.v2.classes.SetMembersPresenceOnClass;
import io.github.perfectgym4j.v2.classes.StreamingLinkError;
import io.github.perfectgym4j.v2.clubs.ClubZonesClient;
import io.github.perfectgym4j.v2.clubs.ClubsClient;
import io.github.perfectgym4j.v2.clubs.InstructorsClient;
import io.github.perfectgym4j.v2.clubs.MembersInClubClient;
import io.github.perfectgym4j.v2.members.CodeDestination;
import io.github.perfectgym4j.v2.members.MemberAuthClient;
import io.github.perfectgym4j.v2.members.MemberVerification.NotVerified;
import io.github.perfectgym4j.v2.members.MemberVerification.Verified;
import io.github.perfectgym4j.v2.members.MembersClient;
import io.github.perfectgym4j.v2.members.SendOneTimeCode;
import io.github.perfectgym4j.v2.members.SendOneTimeCodeError;
import io.github.perfectgym4j.v2.members.VerificationFailure;
import io.github.perfectgym4j.v2.members.VerifyCredentials;
import io.github.perfectgym4j.v2.members.VerifyMemberCredentials;
import io.github.perfectgym4j.v2.members.VerifyOneTimeCode;
import io.github.perfectgym4j.v2.members.VerifyOneTimeCodeError;
import io.github.perfectgym4j.v2.model.ClassBooking;
import io.github.perfectgym4j.v2.model.ClassBookings;
import io.github.perfectgym4j.v2.model.ClassCategories;
import io.github.perfectgym4j.v2.model.ClassRating;
import io.github.perfectgym4j.v2.model.ClassRatings;
import io.github.perfectgym4j.v2.model.ClassType;
import io.github.perfectgym4j.v2.model.ClassTypes;
import io.github.perfectgym4j.v2.model.Classes;
import io.github.perfectgym4j.v2.model.Club;
import io.github.perfectgym4j.v2.model.ClubZone;
import io.github.perfectgym4j.v2.model.ClubZones;
import io.github.perfectgym4j.v2.model.Clubs;
import io.github.perfectgym4j.v2.model.Countries;
import io.github.perfectgym4j.v2.model.FitnessClass;
import io.github.perfectgym4j.v2.model.Instructor;
import io.github.perfectgym4j.v2.model.Instructors;
import io.github.perfectgym4j.v2.model.Member;
import io.github.perfectgym4j.v2.model.MemberType;
import io.github.perfectgym4j.v2.model.Members;
import io.github.perfectgym4j.v2.model.MembersInClub;
import io.github.perfectgym4j.v2.model.MembersInClubs;
import io.github.perfectgym4j.v2.odata.ResultPage;
import io.github.perfectgym4j.v2.odata.Rows;
import io.github.perfectgym4j.v2.odata.VersionChanges;
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

    private ClassesClient classes() {
        return gym().client(ClassesClient.class);
    }

    private ClassBookingsClient bookings() {
        return gym().client(ClassBookingsClient.class);
    }

    private MembersClient members() {
        return gym().client(MembersClient.class);
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
        Club club = gym().client(ClubsClient.class).get(CLUB);
        ZoneId zone = club.zone().orElseThrow();
        Instant start = classes().get(TOMORROWS_CLASS).startDate().instant(zone);
        switches().dateStyle(style);
        FitnessClass written = classes()
                .get(
                        TOMORROWS_CLASS,
                        Classes.shape().expand(Classes.CLASS_TYPE, Classes.CLUB, Classes.CLUB_ZONE, Classes.BOOKINGS));
        assertThat(written.startDate().instant(zone)).isEqualTo(start);
        assertThat(written.startDate().offset() == null).isEqualTo(style == DateStyle.LOCAL);
        assertThat(written.endDate().in(zone)).isAfter(written.startDate().in(zone));
        assertThat(written.classType().name()).isNotBlank();
        assertThat(written.club().name()).isEqualTo(club.name());
        assertThat(written.bookings()).hasSize(2);
        assertThat(classes()
                        .list(Classes.query().where(Classes.START_DATE.eq(start), Classes.CLUB_ID.eq(CLUB)))
                        .value())
                .extracting(FitnessClass::id)
                .contains(TOMORROWS_CLASS);
    }

    @Test
    void aTimetableInOrderPageByPage() {
        ResultPage<FitnessClass> page = classes()
                .list(Classes.query()
                        .where(Classes.CLUB_ID.eq(CLUB), Classes.IS_DELETED.eq(false))
                        .orderBy(Classes.START_DATE.descending(), Classes.ID.ascending())
                        .expand(
                                Classes.CLASS_TYPE.with(ClassTypes.query().expand(ClassTypes.CATEGORY)),
                                Classes.INSTRUCTOR)
                        .top(50)
                        .skip(10)
                        .count());
        assertThat(page.value()).hasSize(50).allSatisfy(held -> {
            assertThat(held.clubId()).isEqualTo(CLUB);
            assertThat(held.classType().category().name()).isNotBlank();
        });
        assertThat(page.value())
                .extracting(held -> held.startDate().local())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(page.count()).isGreaterThan(200);
        assertThat(page.nextLink()).isNull();
    }

    @Test
    void forgettingTheNextLinkWouldGive500RowsOnly() {
        history().fill(1_200);
        ResultPage<ClassBooking> first = bookings().list(ClassBookings.query().count());
        assertThat(first.value()).hasSize(500);
        assertThat(first.nextLink()).isNotNull();
        List<ClassBooking> all =
                Rows.of(ClassBookings.query(), bookings()::list).toList();
        assertThat(all)
                .hasSize(first.count().intValue())
                .hasSizeGreaterThan(1_200)
                .extracting(ClassBooking::id)
                .doesNotHaveDuplicates();
        assertThat(Rows.byKey(ClassBookings.query(), bookings()::list))
                .extracting(ClassBooking::id)
                .containsExactlyElementsOf(
                        all.stream().map(ClassBooking::id).sorted().toList());
    }

    @Test
    void aLinkToAnotherHostIsNotFollowed() {
        history().fill(1_200);
        switches().nextLinkHost("evil.example.com:8080");
        assertThatThrownBy(
                        () -> Rows.of(ClassBookings.query(), bookings()::list).count())
                .isInstanceOf(AnswerNotUnderstoodException.class)
                .hasMessageContaining("evil.example.com")
                .hasMessageContaining("not followed");
        assertThat(VersionChanges.since(0, ClassBookings.query(), bookings()::list))
                .as("this walk follows no links")
                .hasSizeGreaterThan(1_200);
    }

    @Test
    void aMemberWhoseNameIsNoFilter() {
        List<Member> found = members()
                .list(Members.query().where(Members.LAST_NAME.eq("O'Brien & Söhne +48")))
                .value();
        assertThat(found).singleElement().satisfies(member -> {
            assertThat(member.id()).isEqualTo(804);
            assertThat(member.lastName()).isEqualTo("O'Brien & Söhne +48");
        });
        assertThat(members()
                        .list(Members.query().where(Members.LAST_NAME.eq("' or id gt 0 or lastName eq '")))
                        .value())
                .isEmpty();
        assertThat(members()
                        .list(Members.query().where(Members.LAST_NAME.contains("O'B")))
                        .value())
                .extracting(Member::id)
                .containsExactly(804L);
        assertThat(members()
                        .list(Members.query().where(Members.LAST_NAME.containsIgnoreCase("SÖHNE +4")))
                        .value())
                .extracting(Member::id)
                .containsExactly(804L);
    }

    @Test
    void membersAndTheirRelations() {
        Member anna = members()
                .list(Members.query()
                        .where(
                                Members.EMAIL.eqIgnoreCase("Anna@Example.com"),
                                Members.MEMBER_TYPE.in(MemberType.MEMBER, MemberType.GUEST),
                                Members.IS_DELETED.eq(false))
                        .expand(Members.HOME_CLUB, Members.ADDRESS, Members.CREDENTIALS, Members.MEMBER_BALANCE))
                .value()
                .get(0);
        assertThat(anna.id()).isEqualTo(ANNA);
        assertThat(anna.memberType()).isEqualTo(MemberType.MEMBER);
        assertThat(anna.homeClub().id()).isEqualTo(anna.homeClubId());
        assertThat(anna.credentials().hasPassword()).isTrue();
        assertThat(anna.memberBalance().prepaidBalance()).isNotNull();
        Member partly = members().get(ANNA, Members.shape().select(Members.ID, Members.NUMBER));
        assertThat(partly.number()).isEqualTo(anna.number());
        assertThat(partly.firstName()).isNull();
        assertThatThrownBy(() -> members().get(999_999_999)).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void clubsZonesAndInstructors() {
        ClubsClient clubs = gym().client(ClubsClient.class);
        List<Club> british = clubs.list(Clubs.query()
                        .where(Clubs.COUNTRY.to(Countries.SYMBOL).eq("GB"))
                        .expand(Clubs.INSTRUCTORS, Clubs.MEMBERS_IN_CLUB))
                .value();
        assertThat(british).singleElement().satisfies(club -> {
            assertThat(club.country().symbol()).isEqualTo("GB");
            assertThat(club.membersInClub().count()).isNotNegative();
        });
        List<ClubZone> zones = gym().client(ClubZonesClient.class)
                .list(ClubZones.query()
                        .where(ClubZones.CLUB_ID.eq(CLUB))
                        .orderBy(ClubZones.NAME.ascending())
                        .expand(ClubZones.CLUB_ZONE_TYPE, ClubZones.CLUB))
                .value();
        assertThat(zones).isNotEmpty().allSatisfy(zone -> assertThat(zone.club().id())
                .isEqualTo(CLUB));
        assertThat(gym().client(ClubZonesClient.class).get(zones.get(0).id()).name())
                .isEqualTo(zones.get(0).name());
        InstructorsClient instructors = gym().client(InstructorsClient.class);
        Instructor first = instructors
                .list(Instructors.query()
                        .where(Instructors.IS_DELETED.eq(false))
                        .orderBy(Instructors.LAST_NAME.ascending(), Instructors.ID.ascending())
                        .expand(Instructors.CLUBS)
                        .top(1))
                .value()
                .get(0);
        assertThat(first.clubs()).isNotEmpty();
        assertThat(instructors.get(first.id()).lastName()).isEqualTo(first.lastName());
    }

    @Test
    void aSetWithoutVersionsIsReadByKey() {
        MembersInClubClient membersInClub = gym().client(MembersInClubClient.class);
        List<MembersInClub> all =
                Rows.byKey(MembersInClubs.query().top(1), membersInClub::list).toList();
        assertThat(all).hasSizeGreaterThan(1).extracting(MembersInClub::id).isSorted();
        assertThat(membersInClub.get(CLUB).count()).isNotNegative();
    }

    @Test
    void typesAndCategories() {
        List<ClassType> types = gym().client(ClassTypesClient.class)
                .list(ClassTypes.query().expand(ClassTypes.CATEGORY, ClassTypes.RATING_SUMMARY))
                .value();
        assertThat(types).extracting(ClassType::name).contains("Box");
        assertThat(gym().client(ClassCategoriesClient.class)
                        .get(types.get(0).categoryId())
                        .name())
                .isEqualTo(types.get(0).category().name());
        assertThat(gym().client(ClassCategoriesClient.class)
                        .list(ClassCategories.query().orderBy(ClassCategories.NAME.ascending()))
                        .value())
                .isSortedAccordingTo(Comparator.comparing(category -> category.name()));
        assertThat(gym().client(ClassTypesClient.class).get(types.get(0).id(), ClassTypes.shape()))
                .extracting(ClassType::name)
                .isEqualTo(types.get(0).name());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPlaceIsBookedOnceAndGivenUpOnce(boolean pascalCase) {
        switches().pascalCaseErrors(pascalCase);
        BookClassResult booked =
                bookings().bookClass(BookClass.of(ANNA, TOMORROWS_CLASS).withComments("O'Brien's guest"));
        assertThat(booked.isStandby()).isFalse();
        ClassBooking booking = bookings()
                .get(booked.bookingId(), ClassBookings.shape().expand(ClassBookings.CLASS, ClassBookings.MEMBER));
        assertThat(booking.comments()).isEqualTo("O'Brien's guest");
        assertThat(booking.fitnessClass().id()).isEqualTo(TOMORROWS_CLASS);
        assertThat(booking.member().id()).isEqualTo(ANNA);
        assertThat(bookings()
                        .list(ClassBookings.query()
                                .where(ClassBookings.MEMBER_ID.eq(ANNA), ClassBookings.IS_CANCELED.eq(false))
                                .where(ClassBookings.CLASS
                                        .to(Classes.START_DATE)
                                        .ge(booking.fitnessClass().startDate().instant(ZoneId.of("Europe/Berlin")))))
                        .value())
                .extracting(ClassBooking::id)
                .contains(booked.bookingId());

        RequestRefusedException twice = refusal(() -> bookings().bookClass(BookClass.of(ANNA, TOMORROWS_CLASS)));
        assertThat(twice.status()).hasValue(499);
        assertThat(twice.has(BookClassError.CLASSES_ALREADY_BOOKED)).isTrue();
        assertThat(twice.errors().get(0).message()).isNotBlank();

        bookings().cancelSingleBooking(CancelSingleBooking.of(booked.bookingId()));
        assertThat(bookings().get(booked.bookingId()).isCanceled()).isTrue();
        assertThat(refusal(() -> bookings().cancelSingleBooking(CancelSingleBooking.of(booked.bookingId())))
                        .has(CancelBookingError.BOOKING_ALREADY_CANCELLED))
                .isTrue();
        assertThat(refusal(() -> bookings()
                                .cancelMemberBookingsForClass(CancelMemberBookingsForClass.of(61, TOMORROWS_CLASS)))
                        .has(CancelBookingError.BOOKING_DOES_NOT_EXIST))
                .isTrue();
    }

    @Test
    void bookingsAreRefusedWithTheirCodes() {
        assertThat(refusal(() -> bookings().bookClass(BookClass.of(ANNA, 105))).has(BookClassError.EVENT_IS_DELETED))
                .isTrue();
        assertThat(refusal(() -> bookings().bookClass(BookClass.of(42, TOMORROWS_CLASS)))
                        .has(BookClassError.USER_ON_FINANCIAL_DEBIT))
                .isTrue();
        assertThat(refusal(() -> bookings().bookClass(BookClass.of(4, TOMORROWS_CLASS)))
                        .has(BookClassError.USER_HAS_OTHER_CALENDAR_EVENT_AT_REQUESTED_TIME))
                .isTrue();
        assertThat(bookings()
                        .bookClass(BookClass.of(4, TOMORROWS_CLASS).despiteOtherBookings())
                        .bookingId())
                .isPositive();
    }

    @Test
    void aFullClassGivesAPlaceOnTheWaitingList() {
        BookClassResult standby = bookings().bookClass(BookClass.of(ANNA, 101));
        assertThat(standby.isStandby()).isTrue();
        FitnessClass full = classes().get(101);
        assertThat(bookings().get(standby.bookingId()).ordinal()).isGreaterThan(full.attendeesLimit());
    }

    @Test
    void severalPlacesAtOnce() {
        List<BookClassResult> places = bookings()
                .bookClassMultipleTimes(BookClassMultipleTimes.of(ANNA, 107, 3))
                .results();
        assertThat(places).hasSize(3);
        bookings().cancelMemberBookingsForClass(CancelMemberBookingsForClass.of(ANNA, 107));
        assertThat(bookings()
                        .list(ClassBookings.query()
                                .where(ClassBookings.ID.in(places.stream()
                                        .map(BookClassResult::bookingId)
                                        .toList())))
                        .value())
                .hasSize(3)
                .allMatch(ClassBooking::isCanceled);
    }

    @Test
    void presenceVotesAndStreams() {
        long booking = bookings()
                .list(ClassBookings.query().where(ClassBookings.MEMBER_ID.eq(25), ClassBookings.CLASS_ID.eq(6)))
                .value()
                .get(0)
                .id();
        ClassRatingsClient ratings = gym().client(ClassRatingsClient.class);
        assertThat(refusal(() -> ratings.rateClass(new RateClass(booking, 4)))
                        .has(RateClassError.MEMBER_DID_NOT_ATTEND_CLASS))
                .isTrue();
        bookings().setMembersPresenceOnClass(new SetMembersPresenceOnClass(booking, true));
        assertThat(bookings().get(booking).hasAttended()).isTrue();
        long rating = ratings.rateClass(new RateClass(booking, 4)).ratingId();
        ClassRating vote = ratings.get(rating, ClassRatings.shape().expand(ClassRatings.MEMBER));
        assertThat(vote.rating()).isEqualTo(4);
        assertThat(vote.bookingId()).isEqualTo(booking);
        assertThat(vote.member().id()).isEqualTo(25);
        assertThat(ratings.list(ClassRatings.query().where(ClassRatings.BOOKING_ID.eq(booking)))
                        .value())
                .containsExactly(ratings.get(rating));
        assertThat(refusal(() -> bookings().setMembersPresenceOnClass(new SetMembersPresenceOnClass(1, true)))
                        .has(PresenceError.BOOKING_NOT_FOUND))
                .isTrue();
        assertThat(classes().streamingLink(new GetClassStreamingLink(25, 6)).url())
                .startsWith("https://");
        assertThat(refusal(() -> classes().streamingLink(new GetClassStreamingLink(ANNA, 6)))
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
        assertThatThrownBy(() -> bookings().cancelSingleBooking(CancelSingleBooking.of(1)))
                .isInstanceOf(AnswerNotUnderstoodException.class);
        switches().fail("v2.2/").asBusinessError("TimeoutDueToHighDemand").once();
        assertThat(refusal(() -> bookings().bookClass(BookClass.of(ANNA, TOMORROWS_CLASS)))
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
            assertThatThrownBy(() -> stranger.client(ClassesClient.class).get(TOMORROWS_CLASS))
                    .isInstanceOf(CredentialsRefusedException.class);
        }
    }

    @Test
    void bothVersionsInOneProgram() {
        bookings().bookClass(BookClass.of(ANNA, TOMORROWS_CLASS));
        assertThat(gym().client(io.github.perfectgym4j.v1.classes.ClassesClient.class)
                        .userClass(TOMORROWS_CLASS, ANNA)
                        .booked())
                .isTrue();
        assertThat(signIns()).as("version 1 signs in, version 2.2 does not").isEqualTo(1);
    }
}
