package io.github.perfectgym4j.v2.odata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.v2.classes.ClassBooking;
import io.github.perfectgym4j.v2.classes.ClassCategory;
import io.github.perfectgym4j.v2.classes.ClassType;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.contracts.FreezeType;
import io.github.perfectgym4j.v2.facilities.FacilityBookingRuleAvailabilityHour;
import io.github.perfectgym4j.v2.facilities.FacilityBookingRuleAvailabilityHourPeriod;
import io.github.perfectgym4j.v2.geo.City;
import io.github.perfectgym4j.v2.geo.Country;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.members.MemberAgreement;
import io.github.perfectgym4j.v2.members.MemberAgreementAttachment;
import io.github.perfectgym4j.v2.members.MemberType;
import io.github.perfectgym4j.v2.offers.MembershipAddon;
import io.github.perfectgym4j.v2.value.TaxedValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What queries look like on the wire, before they are encoded for an address. */
class QueryTest {

    private static final Instant MONDAY = ZonedDateTime.of(2026, 11, 16, 0, 0, 0, 0, ZoneId.of("Europe/Warsaw"))
            .toInstant();

    private static String filter(Filter<?> filter) {
        return filter.text();
    }

    @Test
    void aQuoteInANameCannotEndTheText() {
        assertThat(filter(Member.LAST_NAME.eq("O'Brien & Söhne +48"))).isEqualTo("lastName eq 'O''Brien & Söhne +48'");
        assertThat(filter(Member.LAST_NAME.eq("' or isDeleted eq true or lastName eq '")))
                .isEqualTo("lastName eq ''' or isDeleted eq true or lastName eq '''");
        assertThat(filter(Member.LAST_NAME.contains("d'A"))).isEqualTo("contains(lastName,'d''A')");
        assertThat(filter(Member.EMAIL.eqIgnoreCase("O'Brien@Example.com")))
                .isEqualTo("tolower(email) eq 'o''brien@example.com'");
    }

    @Test
    void datesAreBareAndInUtc() {
        assertThat(filter(FitnessClass.START_DATE.ge(MONDAY))).isEqualTo("startDate ge 2026-11-15T23:00:00Z");
        assertThat(filter(FitnessClass.END_DATE.lt(MONDAY.plusMillis(5))))
                .isEqualTo("endDate lt 2026-11-15T23:00:00.005Z");
    }

    @Test
    void daysAreWholeDaysFromMidnightInUtcWhateverTheZoneOfThisMachine() {
        LocalDate day = LocalDate.of(1990, 2, 28);
        assertThat(filter(Member.BIRTHDATE.eq(day)))
                .isEqualTo("birthdate ge 1990-02-28T00:00:00Z and birthdate lt 1990-03-01T00:00:00Z");
        assertThat(filter(Member.BIRTHDATE.ne(day)))
                .isEqualTo("not (birthdate ge 1990-02-28T00:00:00Z and birthdate lt 1990-03-01T00:00:00Z)");
        assertThat(filter(Club.OPENING_DATE.lt(day))).isEqualTo("openingDate lt 1990-02-28T00:00:00Z");
        assertThat(filter(Club.OPENING_DATE.le(day))).isEqualTo("openingDate lt 1990-03-01T00:00:00Z");
        assertThat(filter(Club.OPENING_DATE.gt(day))).isEqualTo("openingDate ge 1990-03-01T00:00:00Z");
        assertThat(filter(Club.OPENING_DATE.ge(day))).isEqualTo("openingDate ge 1990-02-28T00:00:00Z");
        assertThat(filter(Club.OPENING_DATE.in(day, day.plusDays(2))))
                .isEqualTo("(openingDate ge 1990-02-28T00:00:00Z and openingDate lt 1990-03-01T00:00:00Z)"
                        + " or (openingDate ge 1990-03-02T00:00:00Z and openingDate lt 1990-03-03T00:00:00Z)");
        assertThat(filter(FitnessClass.CLUB.to(Club.OPENING_DATE).le(day)))
                .isEqualTo("club/openingDate lt 1990-03-01T00:00:00Z");
        assertThat(filter(Club.OPENING_DATE.isNull())).isEqualTo("openingDate eq null");
        assertThatThrownBy(() -> Member.BIRTHDATE.eq(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("birthdate");
    }

    @Test
    void anOrderMayGoThroughWhatTheContractAllows() {
        assertThat(Club.query()
                        .orderBy(
                                Club.COUNTRY.to(Country.NAME).ascending(),
                                Club.CITY.to(City.ID).descending())
                        .options())
                .containsEntry("$orderby", "country/name,city/id desc");
        assertThat(MembershipAddon.query()
                        .orderBy(MembershipAddon.FEE.to(TaxedValue.GROSS).ascending())
                        .where(MembershipAddon.PENALTY_FEE.to(TaxedValue.NET).gt(new BigDecimal("9.90")))
                        .options())
                .containsExactly(Map.entry("$filter", "penaltyFee/net gt 9.90"), Map.entry("$orderby", "fee/gross"));
    }

    @Test
    void anOrderWithoutAFilter() {
        assertThat(FreezeType.query().orderBy(FreezeType.FIXED_FEE.descending()).options())
                .containsExactly(Map.entry("$orderby", "fixedFee desc"));
    }

    @Test
    void inlineListsAreAskedForLikeRelations() {
        assertThat(filter(MemberAgreement.ATTACHMENTS.any())).isEqualTo("attachments/any()");
        assertThat(filter(MemberAgreement.ATTACHMENTS.any(MemberAgreementAttachment.LANGUAGE.eq("pl"))))
                .isEqualTo("attachments/any(x0:x0/language eq 'pl')");
        assertThat(filter(FacilityBookingRuleAvailabilityHour.PERIODS.any(
                        FacilityBookingRuleAvailabilityHourPeriod.TIME_FROM.eq(LocalTime.of(8, 0)))))
                .isEqualTo("periods/any(x0:x0/timeFrom eq '08:00:00')");
    }

    @Test
    void enumerationsAreQuotedOthersAreBare() {
        assertThat(filter(Member.MEMBER_TYPE.eq(MemberType.LEAD))).isEqualTo("memberType eq 'Lead'");
        assertThat(filter(Member.MEMBER_TYPE.eq(new MemberType("Brand'new")))).isEqualTo("memberType eq 'Brand''new'");
        assertThat(filter(ClassBooking.IS_CANCELED.eq(false))).isEqualTo("isCanceled eq false");
        assertThat(filter(FitnessClass.CLUB_ID.eq(2))).isEqualTo("clubId eq 2");
        assertThat(filter(FitnessClass.VERSION.gt(Long.MAX_VALUE))).isEqualTo("version gt 9223372036854775807");
        assertThat(filter(Club.LATITUDE.ge(new BigDecimal("1E+1")))).isEqualTo("latitude ge 10");
    }

    @Test
    void nothingIsAskedForByItsOwnWord() {
        assertThat(filter(FitnessClass.INSTRUCTOR_ID.isNull())).isEqualTo("instructorId eq null");
        assertThat(filter(FitnessClass.ATTENDEES_LIMIT.isNotNull())).isEqualTo("attendeesLimit ne null");
        assertThatThrownBy(() -> Member.EMAIL.eq(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("email");
    }

    @Test
    void conditionsBindAsTheyAreWritten() {
        Filter<FitnessClass> a = FitnessClass.CLUB_ID.eq(1);
        Filter<FitnessClass> b = FitnessClass.CLUB_ID.eq(2);
        Filter<FitnessClass> c = FitnessClass.IS_DELETED.eq(false);
        assertThat(filter(a.or(b).and(c))).isEqualTo("(clubId eq 1 or clubId eq 2) and isDeleted eq false");
        assertThat(filter(a.or(b.and(c)))).isEqualTo("clubId eq 1 or (clubId eq 2 and isDeleted eq false)");
        assertThat(filter(a.and(b).and(c))).isEqualTo("clubId eq 1 and clubId eq 2 and isDeleted eq false");
        assertThat(filter(a.or(b).not())).isEqualTo("not (clubId eq 1 or clubId eq 2)");
        assertThat(filter(a.or(b).not().and(c))).isEqualTo("not (clubId eq 1 or clubId eq 2) and isDeleted eq false");
        assertThat(FitnessClass.query().where(a.or(b)).where(c).options())
                .containsEntry("$filter", "(clubId eq 1 or clubId eq 2) and isDeleted eq false");
    }

    @Test
    void oneOfSome() {
        assertThat(filter(FitnessClass.ID.in(List.of(7L, 8L)).and(FitnessClass.IS_DELETED.eq(false))))
                .isEqualTo("(id eq 7 or id eq 8) and isDeleted eq false");
        assertThat(filter(Member.MEMBER_TYPE.in(MemberType.GUEST))).isEqualTo("memberType eq 'Guest'");
        assertThatThrownBy(() -> FitnessClass.ID.in(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void throughRelations() {
        assertThat(filter(ClassBooking.FITNESS_CLASS.to(FitnessClass.START_DATE).ge(MONDAY)))
                .isEqualTo("class/startDate ge 2026-11-15T23:00:00Z");
        assertThat(filter(ClassBooking.FITNESS_CLASS
                        .to(FitnessClass.CLASS_TYPE.to(ClassType.NAME))
                        .contains("Yoga")))
                .isEqualTo("contains(class/classType/name,'Yoga')");
        assertThat(filter(Club.COUNTRY.to(Country.SYMBOL).eq("PL"))).isEqualTo("country/symbol eq 'PL'");
        assertThat(filter(FitnessClass.BOOKINGS.any())).isEqualTo("bookings/any()");
        assertThat(filter(FitnessClass.BOOKINGS.any(
                        ClassBooking.MEMBER_ID.eq(5).and(ClassBooking.IS_CANCELED.eq(false)))))
                .isEqualTo("bookings/any(x0:x0/memberId eq 5 and x0/isCanceled eq false)");
        assertThat(filter(FitnessClass.BOOKINGS.any(
                        ClassBooking.MEMBER.to(Member.LAST_NAME).startsWith("O'"))))
                .isEqualTo("bookings/any(x0:startswith(x0/member/lastName,'O'''))");
    }

    @Test
    void anyInsideOfAnyHasAVariableOfItsOwn() {
        assertThat(filter(ClassType.AVAILABLE_IN_CLUBS.any(Club.AVAILABLE_CLASS_TYPES.any(ClassType.NAME.eq("Yoga")))))
                .isEqualTo("availableInClubs/any(x0:x0/availableClassTypes/any(x1:x1/name eq 'Yoga'))");
    }

    @Test
    void allOptions() {
        assertThat(FitnessClass.query()
                        .where(FitnessClass.CLUB_ID.eq(2))
                        .orderBy(FitnessClass.START_DATE.ascending(), FitnessClass.ID.descending())
                        .select(FitnessClass.ID, FitnessClass.START_DATE)
                        .expand(FitnessClass.CLASS_TYPE, FitnessClass.INSTRUCTOR)
                        .top(50)
                        .skip(100)
                        .count()
                        .options())
                .containsExactly(
                        Map.entry("$filter", "clubId eq 2"),
                        Map.entry("$orderby", "startDate,id desc"),
                        Map.entry("$select", "id,startDate"),
                        Map.entry("$expand", "classType,instructor"),
                        Map.entry("$top", "50"),
                        Map.entry("$skip", "100"),
                        Map.entry("$count", "true"));
        assertThat(FitnessClass.query().options()).isEmpty();
    }

    @Test
    void expansionsWithOptionsOfTheirOwn() {
        assertThat(ClassBooking.query()
                        .expand(ClassBooking.FITNESS_CLASS.with(FitnessClass.query()
                                .select(FitnessClass.START_DATE)
                                .expand(FitnessClass.CLASS_TYPE.with(
                                        ClassType.query().expand(ClassType.CATEGORY.with(ClassCategory.query()))))))
                        .options())
                .containsEntry("$expand", "class($select=startDate;$expand=classType($expand=category))");
        assertThat(FitnessClass.query()
                        .expand(FitnessClass.BOOKINGS.with(ClassBooking.query()
                                .where(ClassBooking.IS_CANCELED.eq(false))
                                .orderBy(ClassBooking.ID.ascending())
                                .top(1)))
                        .options())
                .containsEntry("$expand", "bookings($filter=isCanceled eq false;$orderby=id;$top=1)");
    }

    @Test
    void queriesAndFiltersTellNothingOfTheirValues() {
        Query<Member> query = Member.query().where(Member.EMAIL.eq("anna@example.com"));
        assertThat(query).hasToString("Query[$filter]");
        assertThat(Member.EMAIL.eq("anna@example.com")).hasToString("Filter[***]");
        assertThat(Query.following("https://gym.example.com/x?$filter=anna")).hasToString("Query[link]");
    }

    @Test
    void aQueryIsNotChangedByWhatIsMadeOfIt() {
        Query<FitnessClass> two = FitnessClass.query().where(FitnessClass.CLUB_ID.eq(2));
        two.top(5).count().where(FitnessClass.IS_COURSE.eq(true));
        assertThat(two.options()).containsOnlyKeys("$filter").containsEntry("$filter", "clubId eq 2");
    }

    @Test
    void whatCannotBeRight() {
        assertThatThrownBy(() -> FitnessClass.query().top(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FitnessClass.query().skip(-1)).isInstanceOf(IllegalArgumentException.class);
        Query<FitnessClass> link = Query.following("x");
        assertThatThrownBy(() -> link.top(1)).isInstanceOf(IllegalStateException.class);
    }
}
