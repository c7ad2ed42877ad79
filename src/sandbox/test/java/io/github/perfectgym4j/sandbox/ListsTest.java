package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest extends SandboxTest {

    private static final String FOUR_WEEKS =
            "Classes/Classes?clubId=2&startDate=2026-11-09T00:00:00&endDate=2026-12-06T23:59:59";

    private Api employee;

    @BeforeEach
    void signIn() {
        employee = Api.employee(sandbox);
    }

    private static List<Long> ids(List<JsonObject> rows) {
        return rows.stream().map(row -> row.getJsonNumber("id").longValue()).toList();
    }

    private static List<Long> timestamps(List<JsonObject> rows) {
        return rows.stream()
                .map(row -> row.getJsonNumber("timestamp").longValue())
                .toList();
    }

    private List<JsonObject> allChanges(String path) {
        List<JsonObject> all = new ArrayList<>();
        long timestamp = 0;
        while (true) {
            List<JsonObject> page = Api.elements(employee.get(path + "timestamp=" + timestamp));
            all.addAll(page);
            if (page.size() < 100) {
                return all;
            }
            timestamp = timestamps(page).get(99);
        }
    }

    @Test
    void pagesAFrameByHundred() {
        List<JsonObject> first = Api.elements(employee.get(FOUR_WEEKS));
        List<JsonObject> second = Api.elements(employee.get(FOUR_WEEKS + "&page=2"));
        List<JsonObject> third = Api.elements(employee.get(FOUR_WEEKS + "&page=3"));
        assertThat(first).hasSize(100);
        assertThat(second).hasSize(100);
        assertThat(third).hasSizeBetween(50, 99);
        assertThat(Api.elements(employee.get(FOUR_WEEKS + "&page=4"))).isEmpty();

        List<JsonObject> all =
                Stream.of(first, second, third).flatMap(List::stream).toList();
        assertThat(ids(all)).doesNotHaveDuplicates();
        assertThat(all).extracting(row -> row.getString("startDate")).isSorted();
        assertThat(all).noneMatch(row -> row.getBoolean("isDeleted"));
    }

    @Test
    void pagesChangesByTheirTimestamp() {
        List<JsonObject> all = allChanges("Classes/Classes?clubId=2&");
        assertThat(all).hasSizeGreaterThan(280);
        assertThat(ids(all)).doesNotHaveDuplicates().contains(1677L, 6L);
        assertThat(timestamps(all)).isSorted().doesNotHaveDuplicates();
        assertThat(all)
                .filteredOn(row -> row.getBoolean("isDeleted"))
                .extracting(row -> row.getInt("id"))
                .containsExactly(105);

        long last = timestamps(all).get(all.size() - 1);
        assertThat(Api.elements(employee.get("Classes/Classes?clubId=2&timestamp=" + last)))
                .isEmpty();
        assertThat(Api.elements(employee.get("Classes/Classes?clubId=2&timestamp=" + (last - 1))))
                .hasSize(1);
    }

    @Test
    void keepsTombstonesOutOfFrames() {
        List<JsonObject> soon = Api.elements(
                employee.get("Classes/Classes?clubId=2&startDate=2026-11-23T13:00:00&endDate=2026-11-23T14:00:00"));
        assertThat(ids(soon)).contains(101L, 106L).doesNotContain(105L);
    }

    @Test
    void takesBareDatesAsMidnight() {
        assertThat(ids(Api.elements(employee.get("Classes/Classes?clubId=2&startDate=2015-12-03&endDate=2015-12-04"))))
                .containsExactly(1677L);
    }

    @Test
    void listsEachClubByItself() {
        for (long club : new long[] {1, 2, 3}) {
            assertThat(Api.elements(employee.get("Classes/Classes/" + club)))
                    .isNotEmpty()
                    .allMatch(row -> row.getJsonObject("club").getInt("id") == club);
        }
        assertThat(Api.elements(employee.get("Classes/Classes?clubId=9"))).isEmpty();
    }

    @Test
    void generatesTheSameTimetableForTheSameDay() {
        String before = employee.get(FOUR_WEEKS).body();
        sandbox.switches().reset();
        assertThat(Api.employee(sandbox).get(FOUR_WEEKS).body()).isEqualTo(before);
        stop();
        start();
        assertThat(Api.employee(sandbox).get(FOUR_WEEKS).body()).isEqualTo(before);
    }

    @Test
    void holdsTheSpecialClasses() {
        List<JsonObject> all = allChanges("Classes/Classes?clubId=2&");
        assertThat(all).anySatisfy(row -> {
            assertThat(row.getInt("id")).isEqualTo(103);
            assertThat(row.get("attendeesLimit")).isEqualTo(JsonValue.NULL);
        });
        assertThat(all).anySatisfy(row -> {
            assertThat(row.getInt("id")).isEqualTo(104);
            assertThat(row.get("instructor")).isEqualTo(JsonValue.NULL);
        });
        assertThat(all).anySatisfy(row -> {
            assertThat(row.getInt("id")).isEqualTo(106);
            assertThat(row.getJsonObject("classType").getString("name")).isEqualTo("<script>alert(1)</script>");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Classes/Classes, InvalidPropertyValue/clubId",
        "Classes/Classes?clubId=, InvalidPropertyValue/clubId",
        "Classes/Classes?clubId=two, InvalidPropertyValue/clubId",
        "Classes/Classes?clubId=4711, InvalidPropertyId/clubId",
        "Classes/Classes?clubId=14, InvalidPropertyId/clubId",
        "Classes/Classes?clubId=2&timestamp=x, InvalidPropertyValue/timestamp",
        "Classes/Classes?clubId=2&startDate=2026-11-09T00:00:00, EndDateIsRequired/endDate",
        "Classes/Classes?clubId=2&endDate=2026-11-09T00:00:00, StartDateIsRequired/startDate",
        "Classes/Classes?clubId=2&startDate=2026-11-09T00:00:00Z&endDate=2026-11-10, StartDateIsRequired/startDate",
        "Classes/Classes?clubId=2&startDate=2026-11-09&endDate=2026-11-10&page=0, InvalidPropertyValue/page",
        "Classes/UserClasses?clubId=2, InvalidPropertyValue/userId",
        "Classes/UserClasses?clubId=2&userId=4711, InvalidPropertyId/userId",
        "Classes/UserClass?userId=40, InvalidPropertyValue/classId",
        "Classes/UserClass?userId=40&classId=4711, InvalidPropertyId/classId",
        "Classes/AvailableSeatNumbers, InvalidPropertyValue/classId",
        "Classes/WhoIsIn?classId=4711, InvalidPropertyId/classId"
    })
    void refusesWrongParameters(String path, String refusal) {
        assertThat(Api.refusals(employee.get(path))).containsExactly(refusal);
    }

    @Test
    void namesAllWrongParametersAtOnce() {
        assertThat(Api.refusals(employee.get("Classes/UserClass")))
                .containsExactly("InvalidPropertyValue/classId", "InvalidPropertyValue/userId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Classes/ClassesTypes", "Classes/Categories"})
    void listsTypesAndCategoriesByTimestamp(String path) {
        List<JsonObject> all = allChanges(path + "?");
        assertThat(all).hasSizeGreaterThan(2);
        long first = timestamps(all).get(0);
        assertThat(timestamps(Api.elements(employee.get(path + "?timestamp=" + first))))
                .isEqualTo(timestamps(all).subList(1, all.size()));
        assertThat(Api.elements(employee.get(path))).hasSameSizeAs(all);
    }

    @Test
    void putsClassTypesIntoTheirCategory() {
        JsonObject mix = Api.elements(employee.get("Classes/Categories")).get(0);
        assertThat(mix.getString("category")).isEqualTo("MIX");
        assertThat(mix).containsKeys("description", "iconUrl", "classTypes");
        assertThat(ids(mix.getJsonArray("classTypes").getValuesAs(JsonObject.class)))
                .contains(1L, 2L);
    }

    @Test
    void showsAMemberFutureClassesAndAttendedOnes() {
        Api anna = Api.anna(sandbox);
        long special = timestamps(Api.elements(anna.get("Classes/UserClass?classId=6")))
                .get(0);
        List<JsonObject> changes = Api.elements(anna.get("Classes/UserClasses?clubId=2&timestamp=" + (special - 1)));
        assertThat(changes)
                .allMatch(row ->
                        row.getBoolean("attended") || row.getString("startDate").compareTo("2026-11-21T13:00:00") > 0);
        assertThat(ids(changes)).contains(112L).doesNotContain(113L, 6L);

        List<JsonObject> frame =
                Api.elements(anna.get("Classes/UserClasses?clubId=2&startDate=2026-11-20&endDate=2026-11-21"));
        assertThat(ids(frame)).contains(112L, 113L, 6L);
    }
}
