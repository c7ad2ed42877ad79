package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Courses in version 2.2. It is Saturday, 21 November; the classes of course 1 are on Tuesdays from the 24th on. */
class CoursesTest extends SandboxTest {

    private static final String ENROLL = "Courses/EnrollMemberToGroup";

    private Api22 api;

    @BeforeEach
    void setUp() {
        api = new Api22(sandbox);
    }

    private static String enrollment(long memberId, long groupId, String more) {
        return "{\"memberId\": " + memberId + ", \"groupId\": " + groupId + ", \"enrollmentOptionId\": 1" + more + "}";
    }

    private JsonObject options(long memberId, long groupId) {
        return api.asked("Courses/GetEnrollmentOptions?request.memberId=" + memberId + "&request.groupId=" + groupId);
    }

    @Test
    void enrolsWithAContractAndAPlaceInEachClass() {
        JsonObject options = options(43, 1);
        assertThat(options.getBoolean("isEnrollmentPossible")).isTrue();
        assertThat(options.getJsonArray("options").getValuesAs(JsonObject.class))
                .extracting(option -> option.get("requiredPaymentPlanId").toString())
                .containsExactly("45", "null");
        assertThat(options.getJsonArray("startOptions").getJsonObject(0))
                .hasToString("{\"classId\":6001,\"startDate\":\"2026-11-24T17:00:00\"}");

        JsonObject done = api.done(ENROLL, enrollment(43, 1, ""));
        JsonObject contract = api.answer("Contracts/" + done.getInt("contractId"));
        assertThat(contract.getInt("paymentPlanId")).isEqualTo(45);
        assertThat(contract.getInt("memberId")).isEqualTo(43);
        JsonObject row = api.answer("GroupEnrollments/" + done.getInt("enrollmentId"), "$expand=classBookings,group");
        assertThat(row.getJsonObject("group").getString("name")).isEqualTo("Swimming for beginners");
        assertThat(row.getJsonArray("classBookings").getValuesAs(JsonObject.class))
                .hasSize(8)
                .allMatch(booking -> booking.getInt("groupEnrollmentId") == done.getInt("enrollmentId")
                        && booking.getInt("memberId") == 43);
        JsonObject first = api.answer("Classes/6001", "$expand=group");
        assertThat(first.getBoolean("isCourse")).isTrue();
        assertThat(first.getJsonObject("group").getInt("id")).isEqualTo(1);
        assertThat(Api.element(Api.employee(sandbox).get("Classes/UserClass?classId=6001&userId=43"))
                        .getBoolean("booked"))
                .isTrue();

        assertThat(Api22.codes(api.send(
                        "DELETE",
                        "Contracts/Delete",
                        "application/json",
                        "{\"contractId\": " + done.getInt("contractId") + "}")))
                .containsExactly("ActiveUserGroupEnrollment");
        assertThat(api.codes(ENROLL, enrollment(43, 1, ""))).containsExactly("UserIsAlreadyInGroup");
        assertThat(options(43, 1).getBoolean("isEnrollmentPossibleWithForce")).isFalse();
        assertThat(api.answer("Classes/103").get("groupId")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void chargesEachClassOnTheOtherOption() {
        String some = "{\"memberId\": 60, \"groupId\": 1, \"enrollmentOptionId\": 2,"
                + " \"startDate\": \"2026-12-01\", \"endDate\": \"2026-12-15T00:00:00\"}";
        JsonObject done = api.done(ENROLL, some);
        assertThat(done.get("contractId")).isEqualTo(JsonValue.NULL);
        assertThat(api.rows("ContractCharges", "$filter=memberId eq 60 and type eq 'ClassInAdvance'"))
                .extracting(charge -> charge.getString("dueDate")
                        + " "
                        + charge.getJsonObject("amount").getJsonNumber("gross"))
                .containsExactly("2026-12-01T00:00:00 12.35", "2026-12-08T00:00:00 12.35", "2026-12-15T00:00:00 12.35");
    }

    @Test
    void countsPlacesByTime() {
        api.done(ENROLL, enrollment(60, 1, ", \"startDate\": \"2026-12-01\", \"endDate\": \"2026-12-15\""));
        assertThat(api.rows("GroupVacancyBlocks", "$filter=groupId eq 1"))
                .extracting(block -> block.getString("startDate").substring(0, 10) + " "
                        + block.getString("endDate").substring(0, 10) + " " + block.getInt("enrollmentsCount"))
                .containsExactly("2026-11-01 2026-11-30 1", "2026-12-01 2026-12-15 2", "2026-12-16 2027-02-28 1");
        api.done(ENROLL, enrollment(61, 1, ", \"startDate\": \"2026-12-10\", \"endDate\": \"2026-12-31\""));
        // Full only while all three are in.
        assertThat(api.codes(ENROLL, enrollment(62, 1, ""))).containsExactly("GroupIsFull");
        assertThat(options(62, 1).getJsonObject("validationResult").getBoolean("groupIsFull"))
                .isTrue();
        assertThat(api.done(ENROLL, enrollment(62, 1, ", \"startDate\": \"2026-12-16\""))
                        .getInt("enrollmentId"))
                .isPositive();
        assertThat(api.done(ENROLL, enrollment(63, 1, ", \"forceEnrollment\": true"))
                        .getInt("enrollmentId"))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99999 | 1 | '' | Unknown",
                "60 | 99 | '' | Unknown",
                "60 | 2 | '' | NotMatchingRequiredAge",
                "2 | 2 | '' | NotMatchingRequiredLevel",
                "60 | 3 | '' | GroupIsLocked",
                "60 | 4 | '' | GroupEnded",
                "60 | 4 | ', \"forceEnrollment\": true' | GroupEnded",
                "60 | 5 | '' | EnrollmentNotActive",
                "60 | 6 | '' | GroupIsNotAvailableForApplication",
                "65 | 1 | '' | UserIsAlreadyInGroup",
                "60 | 1 | ', \"startDate\": \"soon\"' | InvalidDates",
                "60 | 1 | ', \"startDate\": \"2026-12-02\", \"endDate\": \"2026-12-01\"' | InvalidDates",
                "60 | 1 | ', \"endDate\": \"2027-03-01\"' | InvalidDates",
                "60 | 1 | ', \"startDate\": \"2027-02-01\"' | NoClassesLeft",
                "60 | 1 | ', \"setRequiredActivityLevel\": true' | CannotSetActivityLevel",
                "60 | 1 | ', \"enrollmentOptionId\": 9' | EnrollmentRuleNotFound",
            })
    void refusesToEnrol(long memberId, long groupId, String more, String code) {
        String body = enrollment(memberId, groupId, more);
        if (more.contains("OptionId")) {
            body = body.replace("\"enrollmentOptionId\": 1,", "");
        }
        assertThat(api.codes(ENROLL, body)).containsExactly(code);
        assertThat(api.rows("GroupEnrollments")).hasSize(1);
    }

    @Test
    void forceSetsTheLevelAsWell() {
        assertThat(options(60, 2).getBoolean("isEnrollmentPossible")).isFalse();
        assertThat(options(60, 2).getBoolean("isEnrollmentPossibleWithForce")).isTrue();
        api.done(ENROLL, enrollment(60, 2, ", \"forceEnrollment\": true, \"setRequiredActivityLevel\": true"));
        assertThat(api.answer("Members/60", "$expand=levels")
                        .getJsonArray("levels")
                        .getValuesAs(JsonObject.class))
                .extracting(level -> level.getInt("id"))
                .containsExactly(2);
    }

    @Test
    void aSingleClassOfACourseAsksForItsLevel() {
        String booking = "{\"memberId\": 60, \"classId\": 6101}";
        assertThat(api.codes("ClassBooking/BookClass", booking)).containsExactly("UserDoesNotMeetSkillRequirements");
        api.done("LevelsAndSkills/SetActivityMemberLevel", "{\"memberId\": 60, \"activityMemberLevelId\": 2}");
        assertThat(api.done("ClassBooking/BookClass", booking).getInt("bookingId"))
                .isPositive();
    }

    @Test
    void termsFollowEachOther() {
        JsonObject term = api.answer("Semesters/2", "$expand=previousSemesters,nextSemesters,groups");
        assertThat(List.of("previousSemesters", "nextSemesters", "groups"))
                .extracting(relation -> term.getJsonArray(relation).getValuesAs(JsonObject.class).stream()
                        .map(row -> row.getInt("id"))
                        .toList())
                .containsExactly(List.of(1), List.of(3), List.of(1, 2, 3, 6));
    }
}
