package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers about members and clubs with the switch {@code quirks} on; the numbers are those of the contract's list. */
class MemberQuirksTest extends SandboxTest {

    private Api employee;

    @BeforeEach
    void turnOn() {
        employee = Api.employee(sandbox);
        sandbox.switches().quirks(true);
    }

    private JsonObject get(String path) {
        return Api.object(employee.get(path).body()).getJsonObject("elements");
    }

    @Test
    void q14q15membersHaveBlanksAndMissingFields() {
        JsonObject member = get("Users/User?userId=1");
        assertThat(member.getString("registeredAtClubId")).isEmpty();
        assertThat(member)
                .containsOnlyKeys(
                        "id",
                        "timestamp",
                        "personalId",
                        "number",
                        "cardNumber",
                        "firstName",
                        "lastName",
                        "email",
                        "emailAddressIsConfirmed",
                        "photoUrl",
                        "coverPhotoUrl",
                        "birthDate",
                        "isForeigner",
                        "sex",
                        "phoneNumber",
                        "idCardName",
                        "idCardNumber",
                        "legalGuardian",
                        "newsletterAgreement",
                        "termsAndConditionsAgreement",
                        "address",
                        "directDebit",
                        "homeClubId",
                        "registeredAtClubId",
                        "isActive",
                        "isDeleted",
                        "contracts");
        assertThat(member.getJsonObject("address")).doesNotContainKey("countrySymbol");
    }

    @Test
    void q17q18listedMembersHoldTexts() {
        JsonObject member = Api.object(employee.get("Users/Users").body())
                .getJsonArray("elements")
                .getJsonObject(9);
        assertThat(member.getString("isDeleted")).isEqualTo("True");
        assertThat(member.getString("isActive")).isEqualTo("True");
        assertThat(member.getString("personalId")).isEqualTo("null");
        assertThat(member.getString("coverPhotoUrl")).isEqualTo("null");
        assertThat(member).doesNotContainKeys("isPresent", "presentInClub");
    }

    @Test
    void q25q71clubsUseTheNamesOfTheSample() {
        JsonObject club = get("Clubs/Club?clubId=16");
        assertThat(club.getString("languageCode")).isEmpty();
        assertThat(club.getString("openDate")).isEqualTo("2015-01-01");
        assertThat(club).containsKey("openHours").doesNotContainKeys("openingHours", "classes");
        JsonObject zone = club.getJsonArray("zones").getJsonObject(0);
        assertThat(zone).containsOnlyKeys("id", "parentId", "name", "description", "isDeleted");
        assertThat(zone.getString("parentId")).isEmpty();
        assertThat(club.getJsonArray("equipment").getJsonObject(0))
                .containsOnlyKeys("id", "type", "name", "quantity", "isDeleted");
    }

    @Test
    void q31messagesUseTheNamesOfTheSample() {
        assertThat(get("Messages/Message?messageId=10252"))
                .containsKey("read")
                .doesNotContainKeys("isReaded", "createdDate");
        assertThat(get("Messages/Messages?userId=1")).containsKey("isReaded");
    }

    @Test
    void q04refusalsHaveABlankBehindTheirKey() {
        assertThat(Api.object(employee.get("Users/User").body())).containsOnlyKeys("errors ");
    }

    @Test
    void visitsOpenClubsOnBareDates() {
        JsonObject visit = Api.object(
                        employee.get("Users/ClubVisits?userId=123").body())
                .getJsonArray("elements")
                .getJsonObject(0);
        assertThat(visit.getJsonObject("club").getString("openDate")).isEqualTo("2015-01-01");
    }
}
