package io.github.perfectgym4j.v2.odata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.v2.model.ClassBookings;
import io.github.perfectgym4j.v2.model.ClassCategories;
import io.github.perfectgym4j.v2.model.ClassTypes;
import io.github.perfectgym4j.v2.model.Classes;
import io.github.perfectgym4j.v2.model.Clubs;
import io.github.perfectgym4j.v2.model.Countries;
import io.github.perfectgym4j.v2.model.FitnessClass;
import io.github.perfectgym4j.v2.model.Member;
import io.github.perfectgym4j.v2.model.MemberType;
import io.github.perfectgym4j.v2.model.Members;
import java.math.BigDecimal;
import java.time.Instant;
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
        assertThat(filter(Members.LAST_NAME.eq("O'Brien & Söhne +48"))).isEqualTo("lastName eq 'O''Brien & Söhne +48'");
        assertThat(filter(Members.LAST_NAME.eq("' or isDeleted eq true or lastName eq '")))
                .isEqualTo("lastName eq ''' or isDeleted eq true or lastName eq '''");
        assertThat(filter(Members.LAST_NAME.contains("d'A"))).isEqualTo("contains(lastName,'d''A')");
        assertThat(filter(Members.EMAIL.eqIgnoreCase("O'Brien@Example.com")))
                .isEqualTo("tolower(email) eq 'o''brien@example.com'");
    }

    @Test
    void datesAreBareAndInUtc() {
        assertThat(filter(Classes.START_DATE.ge(MONDAY))).isEqualTo("startDate ge 2026-11-15T23:00:00Z");
        assertThat(filter(Classes.END_DATE.lt(MONDAY.plusMillis(5)))).isEqualTo("endDate lt 2026-11-15T23:00:00.005Z");
    }

    @Test
    void enumerationsAreQuotedOthersAreBare() {
        assertThat(filter(Members.MEMBER_TYPE.eq(MemberType.LEAD))).isEqualTo("memberType eq 'Lead'");
        assertThat(filter(Members.MEMBER_TYPE.eq(new MemberType("Brand'new")))).isEqualTo("memberType eq 'Brand''new'");
        assertThat(filter(ClassBookings.IS_CANCELED.eq(false))).isEqualTo("isCanceled eq false");
        assertThat(filter(Classes.CLUB_ID.eq(2))).isEqualTo("clubId eq 2");
        assertThat(filter(Classes.VERSION.gt(Long.MAX_VALUE))).isEqualTo("version gt 9223372036854775807");
        assertThat(filter(Clubs.LATITUDE.ge(new BigDecimal("1E+1")))).isEqualTo("latitude ge 10");
    }

    @Test
    void nothingIsAskedForByItsOwnWord() {
        assertThat(filter(Classes.INSTRUCTOR_ID.isNull())).isEqualTo("instructorId eq null");
        assertThat(filter(Classes.ATTENDEES_LIMIT.isNotNull())).isEqualTo("attendeesLimit ne null");
        assertThatThrownBy(() -> Members.EMAIL.eq(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("email");
    }

    @Test
    void conditionsBindAsTheyAreWritten() {
        Filter<FitnessClass> a = Classes.CLUB_ID.eq(1);
        Filter<FitnessClass> b = Classes.CLUB_ID.eq(2);
        Filter<FitnessClass> c = Classes.IS_DELETED.eq(false);
        assertThat(filter(a.or(b).and(c))).isEqualTo("(clubId eq 1 or clubId eq 2) and isDeleted eq false");
        assertThat(filter(a.or(b.and(c)))).isEqualTo("clubId eq 1 or (clubId eq 2 and isDeleted eq false)");
        assertThat(filter(a.and(b).and(c))).isEqualTo("clubId eq 1 and clubId eq 2 and isDeleted eq false");
        assertThat(filter(a.or(b).not())).isEqualTo("not (clubId eq 1 or clubId eq 2)");
        assertThat(filter(a.or(b).not().and(c))).isEqualTo("not (clubId eq 1 or clubId eq 2) and isDeleted eq false");
        assertThat(Classes.query().where(a.or(b)).where(c).options())
                .containsEntry("$filter", "(clubId eq 1 or clubId eq 2) and isDeleted eq false");
    }

    @Test
    void oneOfSome() {
        assertThat(filter(Classes.ID.in(List.of(7L, 8L)).and(Classes.IS_DELETED.eq(false))))
                .isEqualTo("(id eq 7 or id eq 8) and isDeleted eq false");
        assertThat(filter(Members.MEMBER_TYPE.in(MemberType.GUEST))).isEqualTo("memberType eq 'Guest'");
        assertThatThrownBy(() -> Classes.ID.in(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void throughRelations() {
        assertThat(filter(ClassBookings.CLASS.to(Classes.START_DATE).ge(MONDAY)))
                .isEqualTo("class/startDate ge 2026-11-15T23:00:00Z");
        assertThat(filter(ClassBookings.CLASS
                        .to(Classes.CLASS_TYPE.to(ClassTypes.NAME))
                        .contains("Yoga")))
                .isEqualTo("contains(class/classType/name,'Yoga')");
        assertThat(filter(Clubs.COUNTRY.to(Countries.SYMBOL).eq("PL"))).isEqualTo("country/symbol eq 'PL'");
        assertThat(filter(Classes.BOOKINGS.any())).isEqualTo("bookings/any()");
        assertThat(filter(Classes.BOOKINGS.any(ClassBookings.MEMBER_ID.eq(5).and(ClassBookings.IS_CANCELED.eq(false)))))
                .isEqualTo("bookings/any(x0: x0/memberId eq 5 and x0/isCanceled eq false)");
        assertThat(filter(Classes.BOOKINGS.any(
                        ClassBookings.MEMBER.to(Members.LAST_NAME).startsWith("O'"))))
                .isEqualTo("bookings/any(x0: startswith(x0/member/lastName,'O'''))");
    }

    @Test
    void anyInsideOfAnyHasAVariableOfItsOwn() {
        assertThat(filter(
                        ClassTypes.AVAILABLE_IN_CLUBS.any(Clubs.AVAILABLE_CLASS_TYPES.any(ClassTypes.NAME.eq("Yoga")))))
                .isEqualTo("availableInClubs/any(x0: x0/availableClassTypes/any(x1: x1/name eq 'Yoga'))");
    }

    @Test
    void allOptions() {
        assertThat(Classes.query()
                        .where(Classes.CLUB_ID.eq(2))
                        .orderBy(Classes.START_DATE.ascending(), Classes.ID.descending())
                        .select(Classes.ID, Classes.START_DATE)
                        .expand(Classes.CLASS_TYPE, Classes.INSTRUCTOR)
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
        assertThat(Classes.query().options()).isEmpty();
    }

    @Test
    void expansionsWithOptionsOfTheirOwn() {
        assertThat(ClassBookings.query()
                        .expand(ClassBookings.CLASS.with(Classes.query()
                                .select(Classes.START_DATE)
                                .expand(Classes.CLASS_TYPE.with(
                                        ClassTypes.query().expand(ClassTypes.CATEGORY.with(ClassCategories.query()))))))
                        .options())
                .containsEntry("$expand", "class($select=startDate;$expand=classType($expand=category))");
        assertThat(Classes.query()
                        .expand(Classes.BOOKINGS.with(ClassBookings.query()
                                .where(ClassBookings.IS_CANCELED.eq(false))
                                .orderBy(ClassBookings.ID.ascending())
                                .top(1)))
                        .options())
                .containsEntry("$expand", "bookings($filter=isCanceled eq false;$orderby=id;$top=1)");
    }

    @Test
    void queriesAndFiltersTellNothingOfTheirValues() {
        Query<Member> query = Members.query().where(Members.EMAIL.eq("anna@example.com"));
        assertThat(query).hasToString("Query[$filter]");
        assertThat(Members.EMAIL.eq("anna@example.com")).hasToString("Filter[***]");
        assertThat(Query.following("https://gym.example.com/x?$filter=anna")).hasToString("Query[link]");
    }

    @Test
    void aQueryIsNotChangedByWhatIsMadeOfIt() {
        Query<FitnessClass> two = Classes.query().where(Classes.CLUB_ID.eq(2));
        two.top(5).count().where(Classes.IS_COURSE.eq(true));
        assertThat(two.options()).containsOnlyKeys("$filter").containsEntry("$filter", "clubId eq 2");
    }

    @Test
    void whatCannotBeRight() {
        assertThatThrownBy(() -> Classes.query().top(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Classes.query().skip(-1)).isInstanceOf(IllegalArgumentException.class);
        Query<FitnessClass> link = Query.following("x");
        assertThatThrownBy(() -> link.top(1)).isInstanceOf(IllegalStateException.class);
    }
}
