package io.github.perfectgym4j.v2.odata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.error.ResourceNotFoundException;
import io.github.perfectgym4j.v2.Version22Test;
import io.github.perfectgym4j.v2.classes.ClassBooking;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.members.MemberType;
import io.github.perfectgym4j.v2.members.VerificationStatus;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire when sets are read, and what is made of the answers. */
class ReadingTest extends Version22Test {

    private EntitySet<FitnessClass> classes;
    private EntitySet<Member> members;

    @BeforeEach
    void clients() {
        classes = set(FitnessClass.class);
        members = set(Member.class);
    }

    @Test
    void aListGoesBelowTheVersionWithTheHeadersOfTheApiClient() {
        answer(200, "{'@odata.context':'x','value':[]}");
        assertThat(classes.list(FitnessClass.query())).isEqualTo(new ResultPage<FitnessClass>(List.of(), null, null));
        assertThat(server().last().line()).isEqualTo("GET v2.2/odata/Classes");
        assertThat(server().last().header("X-Client-Id")).isEqualTo("id");
        assertThat(server().last().header("X-Client-Secret")).isEqualTo("secret");
        assertThat(server().last().header("Authorization")).isNull();
    }

    @Test
    void everythingArrivesAsItWasMeant() {
        answer(200, "{'value':[]}");
        members.list(Member.query()
                .where(Member.LAST_NAME.eq("O'Brien & Söhne +48"), Member.EMAIL.contains("%#?=;/\\{x}"))
                .top(5));
        assertThat(server().last().line())
                .isEqualTo("GET v2.2/odata/Members?$filter=lastName eq 'O''Brien & Söhne +48'"
                        + " and contains(email,'%#?=;/\\{x}')&$top=5");
    }

    @Test
    void onePage() {
        answer(
                200,
                "{'@odata.context':'x','@odata.count':1234,'value':[{'id':1,'startDate':'2026-11-21T18:00:00+01:00'},{'id':2}],"
                        + "'@odata.nextLink':'" + server().url() + "/v2.2/odata/Classes?$skip=500'}");
        ResultPage<FitnessClass> page = classes.list(FitnessClass.query().count());
        assertThat(page.elements()).extracting(FitnessClass::id).containsExactly(1L, 2L);
        assertThat(page.elements().get(0).startDate()).isEqualTo(new ApiDateTime("2026-11-21T18:00:00+01:00"));
        assertThat(page.count()).isEqualTo(1234);
        assertThat(page.nextLink()).endsWith("$skip=500");
    }

    @Test
    void allPagesAsAStream() {
        String next = server().url() + "/v2.2/odata/Classes?$skiptoken=a%2Bb%27c&$filter=x%20eq%201";
        answer(200, "{'value':[{'id':1},{'id':2}],'@odata.nextLink':'" + next + "'}");
        answer(
                200,
                "{'value':[{'id':3}],'@odata.nextLink':'v2.2/odata/Classes?$skip=3'}".replace("'v2.2", "'/Api/v2.2"));
        answer(200, "{'value':[{'id':4}]}");
        assertThat(classes.rows(FitnessClass.query().where(FitnessClass.CLUB_ID.eq(2))))
                .extracting(FitnessClass::id)
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(server().requests())
                .extracting(request -> request.line())
                .containsExactly(
                        "GET v2.2/odata/Classes?$filter=clubId eq 2",
                        "GET v2.2/odata/Classes?$filter=x eq 1&$skiptoken=a+b'c",
                        "GET v2.2/odata/Classes?$skip=3");
        assertThat(server().last().header("X-Client-Secret")).isEqualTo("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example.com/Api/v2.2/odata/Classes?$skip=500",
                "//evil.example.com/Api/v2.2/odata/Classes",
                "http://localhost@evil.example.com/",
                "http://gym:pass@localhost/",
                "http://localhost:1/Api/v2.2/odata/Classes",
                "ftp://localhost/",
                "mailto:gym@example.com",
                "http://[",
            })
    void aLinkToAnotherHostIsNotFollowed(String link) {
        answer(200, "{'value':[{'id':1}],'@odata.nextLink':'" + link + "'}");
        List<Long> read = new ArrayList<>();
        assertThatThrownBy(() -> classes.rows(FitnessClass.query()).forEach(row -> read.add(row.id())))
                .isInstanceOf(AnswerNotUnderstoodException.class)
                .hasMessageStartingWith("GET v2.2/odata/Classes: ")
                .hasMessageContaining("@odata.nextLink")
                .hasMessageNotContaining("pass");
        assertThat(read).containsExactly(1L);
        assertThat(server().requests()).hasSize(1);
    }

    private List<Long> read(String link) {
        answer(200, "{'value':[{'id':1},{'id':2}],'@odata.nextLink':'" + link + "'}");
        answer(200, "{'value':[{'id':3}]}");
        List<Long> ids = classes.rows(FitnessClass.query().where(FitnessClass.CLUB_ID.eq(2)))
                .map(FitnessClass::id)
                .toList();
        assertThat(server().requests().get(0).line()).isEqualTo("GET v2.2/odata/Classes?$filter=clubId eq 2");
        return ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "  \\t ", "\u00a0", "\u200b", "#", "#page2", " #top ", "\\u0000"})
    void aLinkWithNothingInItIsNone(String link) {
        assertThat(read(link)).containsExactly(1L, 2L);
        assertThat(server().requests())
                .as("never the set without its conditions")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?", "?&", "?=#x", "Classes", "./Classes?", "../odata/Classes#2", "/Api/v2.2/odata/Classes", "."
            })
    void aLinkToTheSetWithoutAnyConditionsIsNotFollowed(String link) {
        assertThatThrownBy(() -> read(link))
                .isInstanceOf(AnswerNotUnderstoodException.class)
                .hasMessageContaining("@odata.nextLink: has no query");
        assertThat(server().requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "?$skip=2! v2.2/odata/Classes?$skip=2",
                "Classes?$skip=2! v2.2/odata/Classes?$skip=2",
                "?$skiptoken=a b|c! v2.2/odata/Classes?$skiptoken=a b|c",
                "/Api/v2.2/odata/Classes?$skiptoken={x}[1]^`<>\\\\! v2.2/odata/Classes?$skiptoken={x}[1]^`<>\\",
                "Classes?$filter=name eq 'Größe'&$skip=1! v2.2/odata/Classes?$filter=name eq 'Größe'&$skip=1",
                "Classes?$skiptoken=100%! v2.2/odata/Classes?$skiptoken=100%",
                "Classes?$skiptoken=%zz%2! v2.2/odata/Classes?$skiptoken=%zz%2",
                "Classes?$skiptoken=%41%7C! v2.2/odata/Classes?$skiptoken=A|",
                "Classes?$skiptoken=a\\\"b! v2.2/odata/Classes?$skiptoken=a\"b",
                "Classes?$skiptoken=\ud83d\ude00#x! v2.2/odata/Classes?$skiptoken=\ud83d\ude00",
                "Cla sses?$skip=1! v2.2/odata/Cla%20sses?$skip=1",
            })
    void aLinkIsFollowedWhateverIsInIt(String link, String requested) {
        assertThat(read(link.replace('\'', '~').replace("~", "%27"))).containsExactly(1L, 2L, 3L);
        assertThat(server().last().line()).isEqualTo("GET " + requested);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\r\\n", "\\t", "\\u0000", "\\ud800"})
    void aLinkIsFollowedWithCharactersThatNobodySees(String character) {
        assertThat(read("Classes?$skiptoken=a" + character + "b&$skip=1")).containsExactly(1L, 2L, 3L);
        assertThat(server().last().line()).startsWith("GET v2.2/odata/Classes?$skip=1&$skiptoken=a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://ho st/x?a=anna@example.com",
                "http://a_b/?a=anna@example.com",
                "x:anna@example.com",
                "http://localhost:99999/?a=anna@example.com"
            })
    void whatIsNoLinkIsNotShown(String link) {
        assertThatThrownBy(() -> read(link)).isInstanceOfSatisfying(AnswerNotUnderstoodException.class, e -> {
            for (Throwable t = e; t != null; t = t.getCause()) {
                assertThat(t.toString()).doesNotContain("anna");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void pagesThatLeadInACircleEndWithAnException(int length) {
        int pages = 2 * length + 2;
        for (int i = 0; i < pages; i++) {
            answer(200, "{'value':[{'id':" + i + "}],'@odata.nextLink':'Classes?$skip=" + (i % length + 1) + "'}");
        }
        List<Long> read = new ArrayList<>();
        assertThatThrownBy(() -> classes.rows(FitnessClass.query()).forEach(row -> read.add(row.id())))
                .isInstanceOf(AnswerNotUnderstoodException.class)
                .hasMessageContaining("leads back");
        assertThat(read).as("each page once").hasSize(length + 1);
        assertThat(server().requests()).hasSize(length + 1);
    }

    @Test
    void aPageThatLeadsToItselfEndsTheStream() {
        String next = server().url() + "/v2.2/odata/Classes?$skip=1";
        for (int i = 1; i <= 3; i++) {
            answer(200, "{'value':[{'id':" + i + "}],'@odata.nextLink':'" + next + "'}");
        }
        assertThat(classes.rows(FitnessClass.query())).hasSize(2);
    }

    @Test
    void oneByItsKey() {
        answer(
                200,
                "{'@odata.context':'x','id':2,'name':'Centrum','timezoneId':'Europe/Warsaw','version':9,"
                        + "'isDeleted':false,'latitude':52.2297,'country':{'id':1,'symbol':'PL'},'openingDate':'2024-07-01T00:00:00'}");
        Club club = set(Club.class).get(2);
        assertThat(server().last().line()).isEqualTo("GET v2.2/odata/Clubs/2");
        assertThat(club.name()).isEqualTo("Centrum");
        assertThat(club.zone()).contains(ZoneId.of("Europe/Warsaw"));
        assertThat(club.country().symbol()).isEqualTo("PL");
        assertThat(club.instructors()).isEmpty();
        assertThat(club.openingDate()).isEqualTo(LocalDate.of(2024, 7, 1));
    }

    @Test
    void oneInAShape() {
        answer(200, "{'id':7,'class':{'id':1677,'classType':{'name':'Yoga'}},'lp':12}");
        ClassBooking booking = set(ClassBooking.class)
                .get(
                        7,
                        ClassBooking.shape()
                                .select(ClassBooking.ID, ClassBooking.ORDINAL)
                                .expand(ClassBooking.FITNESS_CLASS.with(
                                        FitnessClass.query().expand(FitnessClass.CLASS_TYPE))));
        assertThat(server().last().line())
                .isEqualTo("GET v2.2/odata/ClassBookings/7?$expand=class($expand=classType)&$select=id,lp");
        assertThat(booking.fitnessClass().classType().name()).isEqualTo("Yoga");
        assertThat(booking.ordinal()).isEqualTo(12);
        assertThat(booking.isCanceled()).isNull();
    }

    @Test
    void namesInAnyCaseAndUnknownThings() {
        answer(
                200,
                "{'Value':[{'Id':5,'MemberType':'Alien','birthDate':'1990-02-28','nobodyKnows':{'x':[1]},"
                        + "'emailVerificationStatus':'Verified'}],'@odata.something':{}}");
        Member member = members.list(Member.query()).elements().get(0);
        assertThat(member.id()).isEqualTo(5);
        assertThat(member.memberType()).isEqualTo(new MemberType("Alien"));
        assertThat(member.emailVerificationStatus()).isEqualTo(VerificationStatus.VERIFIED);
    }

    @Test
    void aBareListIsAPageAsWell() {
        answer(200, "[{'id':1}]");
        assertThat(classes.list(FitnessClass.query()).elements()).hasSize(1);
    }

    @Test
    void anUnknownPropertyInAFilter() {
        answer(400, "{'error':{'code':'','message':'Could not find a property named version.'}}");
        assertThatThrownBy(() -> classes.list(FitnessClass.query()))
                .isInstanceOfSatisfying(RequestRefusedException.class, e -> {
                    assertThat(e.status()).hasValue(400);
                    assertThat(e.errors().get(0).code()).isNull();
                    assertThat(e.errors().get(0).message()).startsWith("Could not find");
                })
                .hasMessageContaining("Could not find a property named version.");
    }

    @Test
    void noSuchKey() {
        answer(404, "{'message':'x'}");
        assertThatThrownBy(() -> classes.get(1)).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void whatIsNoPage() {
        for (String body :
                List.of("{}", "{'value':{}}x", "{'value':'x'}", "{'value':[{'id':'x'}]}", "17", "", "{'value':[")) {
            answer(200, body);
            assertThatThrownBy(() -> classes.list(FitnessClass.query()))
                    .as(body)
                    .isInstanceOf(AnswerNotUnderstoodException.class);
        }
        answer(200, "{'value':[{'startDate':'tomorrow'}]}");
        assertThatThrownBy(() -> classes.list(FitnessClass.query()))
                .isInstanceOf(AnswerNotUnderstoodException.class)
                .hasMessageContaining("startDate")
                .hasMessageNotContaining("tomorrow");
        answer(200, "{'value':[],'@odata.count':'many'}");
        assertThatThrownBy(() -> classes.list(FitnessClass.query())).isInstanceOf(AnswerNotUnderstoodException.class);
    }

    @Test
    void aRefusalThatComesWithASuccess() {
        answer(200, "{'errors':[{'code':'NoPermission','message':'x'}]}");
        assertThatThrownBy(() -> classes.list(FitnessClass.query()))
                .isInstanceOfSatisfying(RequestRefusedException.class, e -> assertThat(e.has("NoPermission"))
                        .isTrue());
    }

    @Test
    void nothingToAskFor() {
        assertThatThrownBy(() -> classes.list(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("GET v2.2/odata/Classes: query is required");
        assertThat(server().requests()).isEmpty();
    }
}
