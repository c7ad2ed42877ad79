package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstructorsTest extends SandboxTest {

    private static final String AVAILABLE = "Instructors/Instructor/Available?";
    private static final String SCHEDULE = "Instructors/Instructor/Sheduler?";

    private Api employee;

    @BeforeEach
    void signIn() {
        employee = Api.employee(sandbox);
    }

    private static List<Integer> ids(List<JsonObject> rows) {
        return rows.stream().map(row -> row.getInt("id")).toList();
    }

    @Test
    void listsTheActiveOnesOfAClub() {
        assertThat(ids(Api.elements(employee.get("Instructors/Instructors?clubId=2"))))
                .containsExactly(52, 53, 54, 55, 56, 57, 1677);
        assertThat(ids(Api.elements(Api.anna(sandbox).get("Instructors/Instructors?clubId=3"))))
                .doesNotContain(52, 58);
        assertThat(Api.refusals(employee.get("Instructors/Instructors?clubId=4711")))
                .containsExactly("InvalidPropertyId/clubId");
    }

    @Test
    void listsChangesWithTombstones() {
        List<JsonObject> all = Api.elements(employee.get("Instructors/Instructors"));
        assertThat(all.get(0).getInt("id")).isEqualTo(52);
        assertThat(all.get(0).getInt("timestamp")).isEqualTo(376_826);
        assertThat(all.get(0).getJsonObject("rating")).containsKeys("votesCount", "submitionsCount");
        JsonObject gone = all.get(all.size() - 1);
        assertThat(gone.getInt("id")).isEqualTo(58);
        assertThat(gone.getBoolean("isDeleted")).isTrue();
        assertThat(gone.getBoolean("isActive")).isFalse();
        assertThat(Api.elements(employee.get("Instructors/Instructors?timestamp=" + gone.getInt("timestamp"))))
                .isEmpty();
        assertThat(Api.elements(employee.get("Instructors/Instructors?page=2"))).isEmpty();
    }

    @Test
    void knowsTheHoursOfTheSamples() {
        assertThat(Api.elements(
                        employee.get(AVAILABLE + "clubId=38&employeeId=6456&startDate=2016-05-24&endDate=2016-05-25")))
                .hasToString("[{\"id\":52,\"clubId\":38,\"employeeFirstName\":\"Agatha\",\"employeeLastName\":"
                        + "\"Strickland\",\"employeeId\":6456,\"startDate\":\"2016-05-24T09:30:00\",\"endDate\":"
                        + "\"2016-05-24T11:30:00\"}, {\"id\":52,\"clubId\":38,\"employeeFirstName\":\"Agatha\","
                        + "\"employeeLastName\":\"Strickland\",\"employeeId\":6456,\"startDate\":"
                        + "\"2016-05-24T12:30:00\",\"endDate\":\"2016-05-24T19:30:00\"}]");
        List<JsonObject> hours =
                Api.elements(employee.get(SCHEDULE + "clubId=38&employeeId=2&startDate=2016-01-29&endDate=2016-01-30"));
        assertThat(hours).hasSize(2);
        assertThat(hours.get(0))
                .hasToString("{\"hourStartDate\":\"2016-01-29T15:30:00\",\"hourEndDate\":\"2016-01-29T16:30:00\","
                        + "\"employeeTopicVersion\":470726050,\"periods\":["
                        + "{\"periodStart\":\"2016-01-29T15:30:00\",\"periodEnd\":\"2016-01-29T15:45:00\",\"isBusy\":false},"
                        + "{\"periodStart\":\"2016-01-29T15:45:00\",\"periodEnd\":\"2016-01-29T16:00:00\",\"isBusy\":false},"
                        + "{\"periodStart\":\"2016-01-29T16:00:00\",\"periodEnd\":\"2016-01-29T16:15:00\",\"isBusy\":false},"
                        + "{\"periodStart\":\"2016-01-29T16:15:00\",\"periodEnd\":\"2016-01-29T16:30:00\",\"isBusy\":false}],"
                        + "\"rowType\":\"A\",\"ptBookingEventId\":20887,\"startDate\":\"2016-01-29T15:30:00\","
                        + "\"endDate\":\"2016-01-29T17:30:00\",\"employeeId\":2,\"employeeName\":\"Jan\","
                        + "\"employeeLastName\":\"Nowak\",\"employeeFullName\":\"Jan Nowak\",\"clubId\":38,"
                        + "\"employeeUserId\":0,\"availabilityType\":\"NoLimits\"}");
    }

    @Test
    void takesWholeHoursInsideTheFrame() {
        assertThat(Api.elements(employee.get(
                        SCHEDULE + "clubId=38&employeeId=2&startDate=2016-01-29T15:30:00&endDate=2016-01-29T16:30:00")))
                .hasSize(1);
    }

    @Test
    void isBusyDuringPersonalTrainings() {
        String day = "clubId=2&employeeId=1677&startDate=2026-11-25&endDate=2026-11-26";
        assertThat(stretches(day)).containsExactly("2026-11-25T08:00:00 2026-11-25T20:00:00");
        Api.element(Api.anna(sandbox)
                .post("Classes/BookClass/PersonalTraining?title=x&startDate=2026-11-25T10:00:00"
                        + "&endDate=2026-11-25T10:30:00&clubId=2&employeeId=1677"));
        assertThat(stretches(day))
                .containsExactly("2026-11-25T08:00:00 2026-11-25T10:00:00", "2026-11-25T10:30:00 2026-11-25T20:00:00");
        JsonObject hour = Api.elements(employee.get(SCHEDULE + day)).get(2);
        assertThat(hour.getJsonArray("periods").getValuesAs(JsonObject.class))
                .extracting(slot -> slot.getBoolean("isBusy"))
                .containsExactly(true, true, false, false);
    }

    private List<String> stretches(String parameters) {
        return Api.elements(employee.get(AVAILABLE + parameters)).stream()
                .map(row -> row.getString("startDate") + " " + row.getString("endDate"))
                .toList();
    }

    @Test
    void isBusyDuringClasses() {
        JsonObject taught = Api.elements(employee.get(
                        "Classes/Classes?clubId=2&startDate=2026-11-25T08:00:00&endDate=2026-11-25T20:00:00"))
                .get(0);
        String frame = "clubId=2&employeeId="
                + taught.getJsonObject("instructor").getInt("id") + "&startDate=" + taught.getString("startDate")
                + "&endDate=" + taught.getString("endDate");
        assertThat(stretches(frame)).isEmpty();
    }

    @Test
    void pagesHours() {
        String all = "clubId=2&employeeId=1677&startDate=2015-01-01&endDate=2030-01-01";
        List<JsonObject> rows = new ArrayList<>(Api.elements(employee.get(AVAILABLE + all)));
        assertThat(rows).hasSize(100);
        rows.addAll(Api.elements(employee.get(AVAILABLE + all + "&page=2")));
        assertThat(rows).hasSize(180);
        assertThat(rows)
                .extracting(row -> row.getString("startDate"))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(Api.elements(employee.get(SCHEDULE + all + "&page=22"))).hasSize(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {AVAILABLE, SCHEDULE})
    void refusesWrongParameters(String path) {
        assertThat(Api.refusals(employee.get(path)))
                .containsExactly(
                        "InvalidPropertyValue/clubId",
                        "InvalidPropertyValue/employeeId",
                        "StartDateIsRequired/startDate",
                        "EndDateIsRequired/endDate");
        String days = "&startDate=2026-11-25&endDate=2026-11-26";
        assertThat(Api.refusals(employee.get(path + "clubId=4711&employeeId=52" + days)))
                .containsExactly("InvalidPropertyId/clubId");
        assertThat(Api.refusals(employee.get(path + "clubId=2&employeeId=4711" + days)))
                .containsExactly("InvalidPropertyId/employeeId");
        assertThat(Api.refusals(employee.get(path + "clubId=2&employeeId=52&startDate=2026-11-25&endDate=2026-11-25")))
                .containsExactly("InvalidPropertyValue/endDate");
        assertThat(Api.elements(employee.get(path + "clubId=12&employeeId=52" + days)))
                .isEmpty();
        assertThat(Api.anna(sandbox).get(path + "clubId=2&employeeId=52" + days).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"clubId, 38", "employeeId, 6456"})
    void quirksTurnKeysIntoTexts(String field, String value) {
        sandbox.switches().quirks(true);
        JsonObject row = Api.elements(
                        employee.get(AVAILABLE + "clubId=38&employeeId=6456&startDate=2016-05-24&endDate=2016-05-25"))
                .get(0);
        assertThat(row.getString(field)).isEqualTo(value);
    }
}
