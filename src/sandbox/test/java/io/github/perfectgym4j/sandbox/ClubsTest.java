package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clubs, leads and coupons. */
class ClubsTest extends SandboxTest {

    private static final String COUPON =
            "{\"firstName\":\"A\",\"lastName\":\"B\",\"email\":\"a@example.com\",\"phoneNumber\":1,"
                    + "\"personalId\":\"2\",\"homeClubId\":\"1\",\"couponName\":\"C\",\"couponDescription\":\"D\","
                    + "\"couponValidFrom\":\"2026-11-21\",\"couponValidTo\":\"2026-11-22T00:00:00\"}";

    private Api employee;

    @BeforeEach
    void signIn() {
        employee = Api.employee(sandbox);
    }

    @Test
    void listsClubsByTimestampInBothModes() {
        List<JsonObject> all = employee.allChanges("Clubs/Clubs?");
        assertThat(all)
                .extracting(row -> row.getInt("id"))
                .contains(1, 2, 3, 9, 10, 12, 14, 16)
                .doesNotHaveDuplicates();
        assertThat(Api.anna(sandbox).allChanges("Clubs/Clubs?")).isEqualTo(all);
        assertThat(Api.elements(employee.get("Clubs/Clubs?timestamp=271990")))
                .hasSize(all.size() - 5)
                .isEqualTo(all.subList(5, all.size()));
        assertThat(Api.refusals(employee.get("Clubs/Clubs?timestamp=x")))
                .containsExactly("InvalidPropertyValue/timestamp");
    }

    @Test
    void describesEveryClub() {
        for (int id : new int[] {1, 2, 3, 9, 10, 12, 16}) {
            JsonObject club = Api.element(Api.anna(sandbox).get("Clubs/Club?clubId=" + id));
            assertThat(club.getString("languageCode")).isEqualTo("EN");
            assertThat(club.get("openHours")).isEqualTo(club.get("openingHours"));
            assertThat(club.getJsonArray("classes")).isNotEmpty();
            assertThat(club.getJsonArray("zones").getJsonObject(0).get("parentId"))
                    .isEqualTo(JsonValue.NULL);
        }
    }

    @ParameterizedTest
    @CsvSource({"DE, DE, Ein Studio", "pl, PL, Klub", "XX, EN, A club"})
    void describesInTheLanguageAskedFor(String asked, String given, String text) {
        JsonObject club = Api.element(employee.get("Clubs/Club?clubId=16&languageCode=" + asked));
        assertThat(club.getString("languageCode")).isEqualTo(given);
        assertThat(club.getString("description")).startsWith(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Clubs/Club, InvalidPropertyValue/clubId",
        "Clubs/Club?clubId=14, InvalidPropertyId/clubId",
        "Clubs/WhoIsIn, InvalidPropertyValue/clubId",
        "Clubs/WhoIsIn?clubId=4711, InvalidPropertyId/clubId"
    })
    void refusesWrongClubs(String path, String refusal) {
        assertThat(Api.refusals(Api.anna(sandbox).get(path))).containsExactly(refusal);
    }

    @Test
    void q43takesCouponsInBothPlaces() {
        assertThat(employee.post("Coupons/AcquireCoupon", COUPON).body()).isEqualTo("{\"elements\":[34327]}");
        assertThat(employee.post("Coupons/AcquireCoupon?firstName=A&lastName=B&email=b@example.com&phoneNumber=1"
                                + "&personalId=2&homeClubId=1&couponName=C&couponDescription=D"
                                + "&couponValidFrom=2026-11-21&couponValidTo=2026-11-22")
                        .body())
                .isEqualTo("{\"elements\":[34328]}");
        assertThat(outbox().getJsonArray("mails").getJsonObject(1).getString("to"))
                .isEqualTo("b@example.com");
        assertThat(lastMailedToken()).isEqualTo("34328");
    }

    @Test
    void refusesWrongCoupons() {
        assertThat(Api.refusals(employee.post("Coupons/AcquireCoupon", "{}")))
                .hasSize(10)
                .startsWith("InvalidPropertyValue/firstName")
                .endsWith("InvalidPropertyValue/couponValidTo");
        assertThat(Api.refusals(employee.post(
                        "Coupons/AcquireCoupon",
                        COUPON.replace("\"homeClubId\":\"1\"", "\"homeClubId\":\"0048123456789\""))))
                .containsExactly("InvalidPropertyId/homeClubId");
        assertThat(Api.refusals(employee.post("Coupons/AcquireCoupon", COUPON.replace("2026-11-22", "2026-11-20"))))
                .containsExactly("InvalidPropertyValue/couponValidTo");
    }

    @Test
    void storesALead() {
        String documented = "{\"firstName\":\"John\",\"lastName\":\"Fibo\",\"email\":\"john.fibo@perfectgym.pl\","
                + "\"phone\":\"0048123456789\",\"birthDate\":\"1978-06-01T00:00:00\",\"clubId\":10,\"sourceId\":1,"
                + "\"phoneMarketingAgreement\":true}";
        assertThat(employee.post("Crm/Lead", documented).body()).isEqualTo("{\"elements\":[]}");
        Api.elements(employee.post(
                "Crm/Lead",
                "{\"lastName\":\"Full\",\"phone\":\"1\",\"secondName\":\"S\",\"sex\":\"Male\",\"rating\":3,\"zipCode\":\"1\","
                        + "\"address\":\"Weg 1\",\"referralId\":1,\"consultantId\":52,"
                        + "\"agreement\":[{\"id\":2,\"flag\":true},{\"id\":3,\"flag\":false}]}"));
        List<JsonObject> leads = outbox().getJsonArray("leads").getValuesAs(JsonObject.class);
        assertThat(leads).hasSize(2);
        JsonObject sent = Api.object(documented);
        sent.forEach(
                (name, value) -> assertThat(leads.get(0).get(name)).as(name).isEqualTo(value));
        assertThat(leads.get(1).getJsonArray("agreement").getJsonObject(1).getBoolean("flag"))
                .isFalse();
        assertThat(leads.get(1).getInt("rating")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | InvalidPropertyValue/lastName",
                "{\"lastName\":\"A\"} | InvalidPropertyValue/email",
                "{\"lastName\":\"A\",\"phone\":\"1\",\"sex\":\"X\"} | InvalidPropertyValue/sex",
                "{\"lastName\":\"A\",\"phone\":\"1\",\"rating\":4} | InvalidPropertyValue/rating",
                "{\"lastName\":\"A\",\"phone\":\"1\",\"birthDate\":\"x\"} | InvalidPropertyValue/birthDate",
                "{\"lastName\":\"A\",\"phone\":\"1\",\"phoneMarketingAgreement\":\"x\"} | InvalidPropertyValue/phoneMarketingAgreement",
                "{\"lastName\":\"A\",\"phone\":\"1\",\"agreement\":[{\"id\":2}]} | InvalidPropertyValue/flag",
                "{\"lastName\":\"A\",\"phone\":\"1\",\"agreement\":{}} | InvalidPropertyValue/agreement",
                "{\"lastName\":\"A\",\"phone\":\"1\",\"agreement\":[{\"id\":9,\"flag\":true}]} | InvalidPropertyId/agreement",
                "{\"lastName\":\"A\",\"phone\":\"1\",\"clubId\":4711} | InvalidPropertyId/clubId",
                "{\"lastName\":\"A\",\"phone\":\"1\",\"sourceId\":4711} | InvalidPropertyId/sourceId",
                "{\"lastName\":\"A\",\"phone\":\"1\",\"referralId\":4711} | InvalidPropertyId/referralId",
                "{\"lastName\":\"A\",\"phone\":\"1\",\"consultantId\":4711} | InvalidPropertyId/consultantId"
            })
    void refusesWrongLeads(String body, String refusal) {
        assertThat(Api.refusals(employee.post("Crm/Lead", body))).containsExactly(refusal);
        assertThat(outbox().getJsonArray("leads")).isEmpty();
    }
}
