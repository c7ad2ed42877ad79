package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading sets of version 2.2. */
class ODataTest extends SandboxTest {

    private Api22 api;

    @BeforeEach
    void setUp() {
        api = new Api22(sandbox);
    }

    @Test
    void wrapsListsAndWritesNulls() {
        JsonObject answer = api.answer("Classes", "$filter=id eq 103");
        assertThat(answer.getString("@odata.context")).endsWith("/sandbox/Api/v2.2/odata/$metadata#Classes");
        JsonObject row = answer.getJsonArray("value").getJsonObject(0);
        assertThat(row.getString("startDate")).isEqualTo("2026-11-23T13:00:00+01:00");
        assertThat(row.get("attendeesLimit")).isEqualTo(JsonValue.NULL);
        assertThat(row.getInt("attendeesCount")).isEqualTo(2);
        assertThat(row).doesNotContainKeys("classType", "bookings", "name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v2.2/odata/Classes/103",
                "v2.2/odata/Classes(103)",
                "v2.1/odata/classes/103",
                "v2/ODATA/CLASSES(103)",
                "/V2.2//odata/Classes/103/"
            })
    void findsOneRowUnderEveryAddress(String path) {
        JsonObject row = Api22.object(Api.send(api.request(path)));
        assertThat(row.getInt("id")).isEqualTo(103);
        assertThat(row.getString("@odata.context")).endsWith("#Classes/$entity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Visits", "Leads", "Visits/1", "Classes/999999999", "Classes(999999999)", "Classes/x"})
    void doesNotFindWhatIsNotThere(String path) {
        assertThat(api.odata(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-,-", "sandbox-client,-", "-,sandbox-secret", "sandbox-client,wrong"})
    void takesBothHeaders(String id, String secret) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(sandbox.url() + "/v2.2/odata/Nothing"));
        if (id != null) {
            request.header("X-Client-Id", id);
        }
        if (secret != null) {
            request.header("X-Client-Secret", secret);
        }
        HttpResponse<String> answer = Api.send(request);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Authorization has been denied for this request.\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Classes | clubId eq 2 and id le 105 | 6,101,102,103,104,105",
                "Classes | id lt 105 and not (id ge 102) | 6,101",
                "Classes | id eq 101 or id eq 103 and isDeleted eq true | 101",
                "Classes | (id eq 101 or id eq 103) and isDeleted eq true | ''",
                "Classes | id gt 100 and id lt 1000 and attendeesLimit eq null | 103",
                "Classes | id gt 100 and id lt 1000 and instructorId eq null | 104",
                "Classes | id gt 100 and id lt 1000 and instructor eq null | 104",
                "Classes | id gt 100 and id lt 1000 and classType/name eq 'Indoor Cycling' | 104,107",
                "Classes | id eq 1677 and bookings/any() | 1677",
                "Classes | id gt 100 and id lt 1000 and bookings/any(b:b/memberId eq 12) | 102",
                "Classes | id gt 100 and id lt 110 and not bookings/any() | 105,106,108,109",
                "Classes | startDate ge 2026-11-23T12:00:00Z and startDate lt 2026-11-23T14:00:01+01:00 and id lt 104 | 101,102,103",
                "Classes | startDate eq 2015-12-03T06:15:00+01:00 | 1677",
                "ClassTypes | contains(tolower(name), 'yoga') or contains(name,'JOGA') | 2",
                "ClassTypes | startswith(name, 'Pil') eq true | 3",
                "Classtypes | CATEGORY/Name eq 'Calm' | 3,6",
                "Clubs | country/symbol eq 'GB' | 1",
                "Members | lastName eq 'O''Brien & Söhne +48' | 804",
                "Members | email eq 'anna@example.com' and memberType eq 'Member' | 60",
                "Members | id in (43,60) and memberType eq PerfectGym.V2_2.MemberMemberType'Guest' | 43",
                "Classes | id in (103, 101,999) | 101,103",
                "Classes | id gt 100 and id lt 1000 and instructorId in (null) | 104",
                "Classes | not (id in (101)) and id in (101,102) | 102",
                "Members | lastName in ('O''Brien & Söhne +48') | 804",
                "Classes | id lt 105 and classType/name in ('Indoor Cycling','POWER JOGA') and clubId eq 2 and id gt 6 | 103,104",
            })
    void filters(String set, String filter, String ids) {
        List<Integer> expected = ids.isEmpty()
                ? List.of()
                : List.of(ids.split(",")).stream().map(Integer::valueOf).toList();
        assertThat(api.ids(set, "$filter=" + filter)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Classes | $filter=name eq 'x'",
                "Classes | $filter=id eq 'x'",
                "Classes | $filter=id eq",
                "Classes | $filter=id eq 1)",
                "Classes | $filter=startDate ge 2026-11-23",
                "Classes | $filter=startDate ge 2026-11-23T00:00:00",
                "Classes | $filter=startDate ge datetime'2026-11-23T00:00:00'",
                "Classes | $filter=startDate ge 2026-11-23T00:00:00 02:00",
                "Classes | $filter=startDate ge 2026-02-30T00:00:00Z",
                "Classes | $filter=substringof('a', 'b')",
                "Classes | $filter=id",
                "Members | $filter=memberType eq PerfectGym.V2_2.MemberMemberType''",
                "Classes | $filter=id in ()",
                "Classes | $filter=id in ('a')",
                "Classes | $filter=id in 1",
                "Classes | $filter=instructor in (1)",
                "Classes/$count | $top=1",
                "Classes/$count | $filter=name eq 'x'",
                "Members | $filter=lastName eq 'O'Brien'",
                "Members | $filter=createdDate gt 2016-01-01T00:00:00Z",
                "ClassBookings | $filter=comments eq 'x'",
                "MembersInClub | $filter=version gt 0",
                "Classes | $orderby=clubId",
                "Classes | $orderby=nothing",
                "Classes | $select=nothing",
                "Classes | $expand=nothing",
                "Classes | $expand=clubId",
                "Classes | $expand=classType($select=nothing)",
                "Classes | $expand=bookings($top=x)",
                "Classes | $top=-1",
                "Classes | $skip=x",
                "Classes | $count=perhaps",
                "Classes | $apply=aggregate(id)",
                "Classes/103 | $filter=id eq 103",
            })
    void refusesWhatIsWrong(String path, String option) {
        assertThat(api.refusal(path, option)).isNotEmpty();
    }

    @Test
    void selectsOrdersAndCuts() {
        assertThat(api.rows("ClassTypes", "$select=id,NAME", "$orderby=name desc", "$top=2", "$skip=1"))
                .extracting(JsonObject::toString)
                .containsExactly("{\"name\":\"POWER JOGA\",\"id\":2}", "{\"name\":\"Indoor Cycling\",\"id\":4}");
        assertThat(api.ids("Classes", "$filter=id gt 100 and id lt 105", "$orderby=startDate,id desc"))
                .containsExactly(104, 103, 102, 101);
        assertThat(api.ids("ClassBookings", "$filter=classId eq 6", "$orderby=member/lastName desc"))
                .hasSize(3);
    }

    @Test
    void selectsEmbeddedObjects() {
        JsonObject club =
                api.rows("Clubs", "$select=name,COUNTRY", "$filter=id eq 1").get(0);
        assertThat(club).containsOnlyKeys("name", "country");
        assertThat(club.getJsonObject("country").getString("symbol")).isEqualTo("GB");
        assertThat(api.answer("Clubs/1", "$select=name")).containsOnlyKeys("@odata.context", "name");
        assertThat(api.answer("Clubs/1", "$select=*")).containsKeys("name", "country", "city");
        assertThat(api.answer("Classes/6", "$expand=club($select=city)").getJsonObject("club"))
                .containsOnlyKeys("city");
    }

    @Test
    void selectsNothingElseThanWhatIsNamed() {
        assertThat(api.answer("Classes/6", "$select=club")).containsOnlyKeys("@odata.context");
    }

    @Test
    void counts() {
        HttpResponse<String> answer = api.odata("Classes/$count", "$filter=id in (101,102,999)");
        assertThat(answer.body()).isEqualTo("2");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        int all = api.answer("ClassBookings", "$count=true", "$top=0").getInt("@odata.count");
        assertThat(api.odata("ClassBookings/$count").body()).isEqualTo(Integer.toString(all));
        assertThat(api.odata("Nothing/$count").statusCode()).isEqualTo(404);
    }

    @Test
    void saysTheDebtOfAMemberWhoIsRefusedForIt() {
        assertThat(api.codes("ClassBooking/BookClass", "{\"memberId\":42,\"classId\":101}"))
                .containsExactly("UserOnFinancialDebit");
        JsonObject balance = api.answer("Members/42", "$expand=memberBalance").getJsonObject("memberBalance");
        assertThat(balance.getJsonNumber("currentBalance").doubleValue()).isNegative();
        assertThat(balance.getString("negativeBalanceSince")).isEqualTo("2026-08-01T00:00:00+01:00");
        assertThat(api.answer("MemberBalances/42").getJsonNumber("currentBalance"))
                .isEqualTo(balance.getJsonNumber("currentBalance"));
        assertThat(api.rows("MemberBalances", "$filter=currentBalance lt 0 and memberId in (41,42,60)"))
                .extracting(row -> row.getInt("memberId"))
                .containsExactly(42);
        assertThat(api.answer("MemberBalances(60)").isNull("negativeBalanceSince"))
                .isTrue();
    }

    @Test
    void hasLeadsAmongTheMembers() {
        long before = api.rows("Members", "$orderby=version desc", "$top=1")
                .get(0)
                .getJsonNumber("version")
                .longValue();
        Api.elements(Api.employee(sandbox)
                .post(
                        "Crm/Lead",
                        "{\"lastName\":\"Soon\",\"phone\":\"1\",\"secondName\":\"S\",\"zipCode\":\"123\",\"clubId\":2,"
                                + "\"consultantId\":52}"));
        Api.elements(Api.employee(sandbox).post("Crm/Lead", "{\"lastName\":\"Later\",\"phone\":\"2\"}"));
        List<JsonObject> leads =
                api.rows("Members", "$filter=memberType eq 'Lead'", "$expand=address,homeClub,consultant");
        assertThat(leads).extracting(lead -> lead.getString("lastName")).containsExactly("Soon", "Later");
        JsonObject first = leads.get(0);
        assertThat(first.getString("secondName")).isEqualTo("S");
        assertThat(first.getBoolean("isActive")).isFalse();
        assertThat(first.getString("createdDate")).isEqualTo("2026-11-21T13:00:00+01:00");
        assertThat(first.getJsonObject("address").getString("postalCode")).isEqualTo("123");
        assertThat(first.getJsonObject("homeClub").getInt("id")).isEqualTo(2);
        assertThat(first.getJsonObject("consultant").getInt("id")).isEqualTo(52);
        assertThat(api.answer("Members/" + first.getInt("id")).getString("lastName"))
                .isEqualTo("Soon");
        assertThat(api.rows("Members", "$filter=version gt " + before, "$orderby=version"))
                .isEqualTo(api.rows("Members", "$filter=memberType eq 'Lead'"));
        assertThat(api.odata("Members/$count", "$filter=memberType eq 'Guest'").body())
                .isNotEqualTo("0");
        assertThat(api.rows("MemberBalances", "$filter=memberId eq " + first.getInt("id")))
                .isEmpty();
    }

    @Test
    void expandsWhatIsDeliveredAnyway() {
        JsonObject club =
                api.answer("Clubs/2", "$select=name", "$expand=country($select=symbol),city($expand=country)");
        assertThat(club.getJsonObject("country")).containsOnlyKeys("symbol");
        assertThat(club.getJsonObject("city").getJsonObject("country").getString("symbol"))
                .isEqualTo(club.getJsonObject("country").getString("symbol"));
        assertThat(api.answer("Clubs/2", "$expand=country").getJsonObject("country"))
                .isEqualTo(api.answer("Clubs/2").getJsonObject("country"));
        assertThat(api.answer("Classes/6", "$expand=club($expand=country)").getJsonObject("club"))
                .containsKey("country");
    }

    @Test
    void expandsNested() {
        JsonObject row = api.rows(
                        "ClassBookings",
                        "$filter=classId eq 102 and memberId eq 12",
                        "$expand=class($select=id,startDate;$expand=classType($expand=category),club),member($select=firstName)")
                .get(0);
        assertThat(row.getBoolean("isStandby")).isTrue();
        assertThat(row.getInt("lp")).isEqualTo(11);
        assertThat(row.getJsonObject("class")).containsOnlyKeys("id", "startDate", "classType", "club");
        assertThat(row.getJsonObject("class")
                        .getJsonObject("classType")
                        .getJsonObject("category")
                        .getString("name"))
                .isEqualTo("Mix");
        assertThat(row.getJsonObject("class")
                        .getJsonObject("club")
                        .getJsonObject("country")
                        .getString("symbol"))
                .isEqualTo("DE");
        assertThat(row.getJsonObject("member")).containsOnlyKeys("firstName");

        JsonObject held = api.answer(
                "Classes/102",
                "$expand=bookings($filter=isStandby eq false;$orderby=id desc;$top=2;$count=true;$select=memberId)");
        assertThat(held.getJsonArray("bookings").toString()).isEqualTo("[{\"memberId\":11},{\"memberId\":10}]");
        assertThat(held.getInt("bookings@odata.count")).isEqualTo(10);
    }

    @Test
    void deliversWhatIsDeleted() {
        assertThat(api.answer("Classes/105").getBoolean("isDeleted")).isTrue();
        assertThat(api.ids("Instructors", "$filter=isDeleted eq true")).containsExactly(58);
    }

    @Test
    void cutsPagesAt500AndLinksToTheNext() {
        JsonObject first = api.answer("ClassBookings", "$count=true", "$filter=version gt 0 and isDeleted eq false");
        assertThat(first.getJsonArray("value")).hasSize(500);
        assertThat(first.getString("@odata.nextLink"))
                .startsWith(sandbox.url() + "/v2.2/odata/ClassBookings?")
                .endsWith("$skip=500");
        List<JsonObject> all = api.allRows("ClassBookings", "$filter=version gt 0 and isDeleted eq false");
        assertThat(all).hasSize(first.getInt("@odata.count")).hasSizeGreaterThan(1000);
        assertThat(all).extracting(row -> row.getInt("id")).isSorted().doesNotHaveDuplicates();

        assertThat(api.allRows("ClassBookings", "$top=501")).hasSize(501);
        assertThat(api.answer("ClassBookings", "$top=500")).doesNotContainKey("@odata.nextLink");
        assertThat(api.answer("ClassBookings", "$top=0").getJsonArray("value")).isEmpty();
    }

    @Test
    void walksByVersion() {
        List<JsonObject> all = api.allRows("ClassBookings", "$filter=version gt 0", "$orderby=version");
        assertThat(all)
                .extracting(row -> row.getJsonNumber("version").longValue())
                .isSorted();
        long last = all.get(all.size() - 1).getJsonNumber("version").longValue();
        assertThat(api.rows("ClassBookings", "$filter=version gt " + last)).isEmpty();

        api.done("ClassBooking/BookClass", "{\"memberId\":60,\"classId\":1677}");
        assertThat(api.rows("ClassBookings", "$filter=version gt " + last, "$orderby=version"))
                .extracting(row -> row.getInt("memberId"))
                .containsExactly(60);
        assertThat(api.ids("Classes", "$filter=version gt " + last, "$orderby=version desc", "$top=1"))
                .containsExactly(1677);
    }

    @Test
    void tellsWhoIsIn() {
        JsonObject club = api.answer("MembersInClub(2)");
        assertThat(club.getInt("count")).isPositive();
        assertThat(api.answer("Clubs/2", "$expand=membersInClub")
                        .getJsonObject("membersInClub")
                        .getInt("count"))
                .isEqualTo(club.getInt("count"));
    }
}
