package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept for members, in long lists: visits, documents, messages, measurements. */
class PapersTest extends SandboxTest {

    private Api employee;

    @BeforeEach
    void signIn() {
        employee = Api.employee(sandbox);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Users/ClubVisits?userId=60&", "Users/ClubVisits/All?", "Documents/Documents?userId=60&",
                "Messages/Messages?userId=60&", "Measurements/Measurements?userId=60&", "Measurements/Measurements?"
            })
    void pagesByTimestamp(String path) {
        assertThat(Api.elements(employee.get(path))).hasSize(100);
        List<JsonObject> all = employee.allChanges(path);
        assertThat(all).hasSizeGreaterThan(105);
        assertThat(all)
                .extracting(row -> row.getJsonNumber("timestamp").longValue())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(all).extracting(row -> row.getJsonNumber("id").longValue()).doesNotHaveDuplicates();
        assertThat(all).filteredOn(row -> row.getBoolean("isDeleted")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Users/ClubVisits, InvalidPropertyValue/userId",
        "Users/ClubVisits?userId=4711, InvalidPropertyId/userId",
        "Users/ClubVisits?userId=60&timestamp=x, InvalidPropertyValue/timestamp",
        "Users/ClubVisits/All?timestamp=x, InvalidPropertyValue/timestamp",
        "Documents/Documents, InvalidPropertyValue/userId",
        "Documents/Documents?userId=4711, InvalidPropertyId/userId",
        "Messages/Messages, InvalidPropertyValue/userId",
        "Messages/Messages?userId=4711, InvalidPropertyId/userId",
        "Messages/Message, InvalidPropertyValue/messageId",
        "Messages/Message?messageId=4711, InvalidPropertyId/messageId",
        "Measurements/Measurements?userId=4711, InvalidPropertyId/userId",
        "Measurements/Measurements?timestamp=x, InvalidPropertyValue/timestamp"
    })
    void refusesWrongParameters(String path, String refusal) {
        assertThat(Api.refusals(employee.get(path))).containsExactly(refusal);
    }

    @Test
    void q49measurementsNeedTheOwnKeyInUserMode() {
        Api anna = Api.anna(sandbox);
        assertThat(Api.elements(anna.get("Measurements/Measurements?userId=60")))
                .hasSize(100);
        assertThat(Api.refusals(anna.get("Measurements/Measurements"))).containsExactly("InvalidPropertyValue/userId");
        assertThat(Api.refusals(anna.get("Measurements/Measurements?userId=2")))
                .containsExactly("InvalidPropertyId/userId");
    }

    @Test
    void showsMembersTheirOwnVisits() {
        Api anna = Api.anna(sandbox);
        assertThat(Api.elements(anna.get("Users/ClubVisits?userId=2"))).allMatch(visit -> visit.getInt("userId") == 60);
    }

    @Test
    void aClassAttendedIsAVisit() {
        long before =
                last("Users/ClubVisits?userId=2&").getJsonNumber("timestamp").longValue();
        String presence = "Classes/UserPresence?classId=1677&userId=2&isPresent=";
        Api.elements(employee.post(presence + "true"));
        Api.elements(employee.post(presence + "true"));
        JsonObject visit = Api.element(employee.get("Users/ClubVisits?userId=2&timestamp=" + before));
        assertThat(visit.getString("enterDate")).isEqualTo("2015-12-03T06:15:00");
        assertThat(visit.getString("exitDate")).isEqualTo("2015-12-03T07:15:00");
        assertThat(visit.getJsonObject("club").getInt("id")).isEqualTo(2);
        Api.elements(employee.post(presence + "false"));
        assertThat(last("Users/ClubVisits?userId=2&").getBoolean("isDeleted")).isTrue();
    }

    private JsonObject last(String path) {
        List<JsonObject> all = employee.allChanges(path);
        return all.get(all.size() - 1);
    }

    @Test
    void whoIsInIsOnAVisitWithoutEnd() {
        JsonObject visit = last("Users/ClubVisits?userId=60&");
        assertThat(visit.get("exitDate")).isEqualTo(JsonValue.NULL);
        Api anna = Api.anna(sandbox);
        List<JsonObject> inside = Api.elements(anna.get("Clubs/WhoIsIn?clubId=2"));
        assertThat(inside).extracting(row -> row.getInt("id")).contains(60);
        assertThat(inside).allMatch(row -> row.getBoolean("isPresent") && row.getBoolean("presentInClub"));
        Api.element(anna.put("Users/User", "{\"showActivityInClub\":false}"));
        assertThat(Api.elements(anna.get("Clubs/WhoIsIn?clubId=2")))
                .extracting(row -> row.getInt("id"))
                .doesNotContain(60);
    }

    @Test
    void q31messagesSayReadTwice() {
        JsonObject listed =
                Api.elements(employee.get("Messages/Messages?userId=60")).get(1);
        JsonObject message = Api.element(employee.get("Messages/Message?messageId=" + listed.getInt("id")));
        assertThat(message.getBoolean("isReaded")).isEqualTo(listed.getBoolean("isReaded"));
        assertThat(message.getBoolean("read")).isEqualTo(listed.getBoolean("isReaded"));
        assertThat(message.getJsonArray("attachments")).hasSize(1);
    }
}
