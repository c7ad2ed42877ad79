package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Personal trainings, levels and skills in version 2.2. Trainer 1677 teaches no classes; all work from eight to eight. */
class TrainingCommandsTest extends SandboxTest {

    private static final String BOOK = "PersonalTrainings/BookPersonalTraining";
    private static final String CANCEL = "PersonalTrainings/CancelPersonalTraining";
    private static final String COMPLETE = "PersonalTrainings/CompletePersonalTrainingBooking";
    private static final String ARREARS = "PersonalTrainings/CompletePaidInArrearsBooking";
    private static final String BLOCKS = "PersonalTrainings/GetPersonalTrainerAvailabilityBlocks";
    private static final String SLOTS = "PersonalTrainings/GetPersonalTrainerAvailabilitySlots";
    private static final String LEVEL = "LevelsAndSkills/SetActivityMemberLevel";
    private static final String MONDAY = "2026-11-23T";

    private Api22 api;

    @BeforeEach
    void setUp() {
        api = new Api22(sandbox);
    }

    private static String booking(long memberId, long definitionId, long trainerId, String start) {
        return """
                {"memberId": %d, "personalTrainingDefinitionId": %d, "instructorId": %d,
                 "clubId": 2, "startDate": "%s"}""".formatted(memberId, definitionId, trainerId, start);
    }

    private int book(long memberId, long definitionId, long trainerId, String start) {
        return api.done(BOOK, booking(memberId, definitionId, trainerId, start)).getInt("personalTrainingBookingId");
    }

    private static String id(int bookingId) {
        return "{\"personalTrainingBookingId\": " + bookingId + "}";
    }

    private List<JsonObject> blocks(long trainerId, String more) {
        String body = """
                {"trainerIds": [%d], "clubId": 2, "from": "2026-11-23T06:00:00", "to": "2026-11-23T22:00:00" %s}""".formatted(trainerId, more);
        return api.done(BLOCKS, body).getJsonArray("availableTrainingBlocks").getValuesAs(JsonObject.class);
    }

    private List<JsonObject> slots(long trainerId, long definitionId) {
        String body = """
                {"trainerId": %d, "clubId": 2, "from": "2026-11-23T06:00:00", "to": "2026-11-23T22:00:00",
                 "personalTrainingDefinitionIds": [%d]}""".formatted(trainerId, definitionId);
        return api.done(SLOTS, body).getJsonArray("availableTrainingSlots").getValuesAs(JsonObject.class);
    }

    private static String hours(JsonObject block) {
        return block.getString("status") + " " + block.getString("startDate").substring(11, 16) + " "
                + block.getString("duration");
    }

    @Test
    void aSlotThatIsTakenIsNotOfferedAgain() {
        assertThat(blocks(1677, ", \"showUnavailableBlocks\": true"))
                .extracting(TrainingCommandsTest::hours)
                .containsExactly(
                        "Unavailable 06:00 02:00:00", "Available 08:00 12:00:00", "Unavailable 20:00 02:00:00");
        int id = book(60, 2, 1677, MONDAY + "10:00:00");
        List<JsonObject> after = blocks(1677, "");
        assertThat(after)
                .extracting(TrainingCommandsTest::hours)
                .containsExactly("Available 08:00 02:00:00", "Busy 10:00 00:30:00", "Available 10:30 09:30:00");
        assertThat(after.get(1).getInt("personalTrainingBookingId")).isEqualTo(id);
        assertThat(slots(1677, 2))
                .hasSize(24)
                .filteredOn(slot -> !slot.getBoolean("isAvailable"))
                .extracting(slot -> slot.getString("startDate").substring(11, 16))
                .containsExactly("10:00");
        // An hour would run into it.
        assertThat(slots(1677, 1))
                .filteredOn(slot -> !slot.getBoolean("isAvailable"))
                .extracting(slot -> slot.getString("startDate").substring(11, 16))
                .containsExactly("09:30", "10:00");

        JsonObject details = api.answer("PersonalTrainingBookings/" + id, "$expand=personalTrainingBookingDetails")
                .getJsonObject("personalTrainingBookingDetails");
        assertThat(details.getBoolean("isCancelled")).isFalse();
        api.done(CANCEL, id(id));
        assertThat(blocks(1677, "")).hasSize(1);
        assertThat(api.ids("PersonalTrainingBookings", "$filter=personalTrainingBookingDetails/isCancelled eq true"))
                .contains(id);
        api.done(CANCEL, id(id));
    }

    @Test
    void aTrainerWhoTeachesAClassIsBusy() {
        JsonObject taught = api.rows(
                        "Classes",
                        "$filter=instructorId eq 53 and clubId eq 2 and startDate ge 2026-11-23T08:00:00Z"
                                + " and startDate lt 2026-11-23T18:00:00Z",
                        "$orderby=startDate",
                        "$top=1")
                .get(0);
        assertThat(blocks(53, ""))
                .filteredOn(block -> block.getString("status").equals("Busy"))
                .extracting(block -> block.getInt("classId"))
                .contains(taught.getInt("id"));
        assertThat(api.codes(BOOK, booking(60, 2, 53, taught.getString("startDate"))))
                .containsExactly("EmployeeHasSingleClass");
        // On Tuesdays trainer 52 teaches course 1 in club 12 from five on.
        assertThat(api.codes(BOOK, booking(60, 2, 52, "2026-11-24T17:00:00+01:00")))
                .containsExactly("EmployeeHasGroupClasses");
    }

    @Test
    void anAppointmentOfATrainerIsNoFreeTime() {
        api.done(
                "Crm2/CreateEvent",
                "{\"eventType\": \"Meeting\", \"createMode\": \"Schedule\", \"employeeId\": 1677, \"relatedToId\": 60,"
                        + " \"startDate\": \"2026-11-23T10:00:00\", \"duration\": \"01:00\", \"clubId\": 2}");
        assertThat(api.codes(BOOK, booking(61, 2, 1677, MONDAY + "10:30:00")))
                .containsExactly("TrainerHasScheduledCrmActivityAtRequestedTime");
        assertThat(blocks(1677, ""))
                .extracting(TrainingCommandsTest::hours)
                .containsExactly("Available 08:00 02:00:00", "Busy 10:00 01:00:00", "Available 11:00 09:00:00");
    }

    @Test
    void bothVersionsTakeTheSameTime() {
        Api member = Api.member(sandbox, 40);
        JsonObject booked = Api.element(member.post("Classes/BookClass/PersonalTraining", """
                {"title": "Strength", "startDate": "2026-11-23T10:00:00", "endDate": "2026-11-23T11:00:00",
                 "clubId": 2, "employeeId": 1677}"""));
        assertThat(blocks(1677, "")).anyMatch(block -> block.getString("status").equals("Busy"));
        assertThat(api.answer("PersonalTrainingBookings/" + booked.getInt("id")).getInt("personalTrainingDefinitionId"))
                .isEqualTo(1);
        assertThat(api.codes(BOOK, booking(61, 2, 1677, MONDAY + "10:30:00")))
                .containsExactly("TrainerIsUnavailableAtRequestedTime");
        assertThat(api.codes(BOOK, booking(40, 2, 1677, MONDAY + "10:30:00")))
                .containsExactly("UserHasAlreadyBookedCalendarEventAtRequestedTime");
    }

    @ParameterizedTest
    @CsvSource({
        "99999, 2, 1677, 2026-11-23T10:00:00, UserDoesNotExist",
        "60, 99, 1677, 2026-11-23T10:00:00, DefinitionDoesNotExist",
        "60, 2, 99, 2026-11-23T10:00:00, EmployeeDoesNotExist",
        "60, 3, 1677, 2026-11-23T10:00:00, EmployeeDoesntHaveSkillForThisLevel",
        "60, 2, 1677, 2026-11-20T10:00:00, CannotBookTrainingInThePast",
        "60, 2, 1677, 2026-11-23T20:00:00, TrainerIsUnavailableAtRequestedTime",
        "60, 2, 1677, 2026-11-23T19:45:00, TrainerIsUnavailableAtRequestedTime",
        "60, 1, 1677, 2026-11-23T10:00:00, UserDoesntHaveProductToBookTraining",
        "64, 2, 1677, 2026-11-23T10:00:00, UserCurrentContractIsFreezed",
        "41, 2, 1677, 2026-11-23T10:00:00, CannotAddPersonalTrainingWithoutPermission",
    })
    void refusesToBook(long memberId, long definitionId, long trainerId, String start, String code) {
        assertThat(api.codes(BOOK, booking(memberId, definitionId, trainerId, start)))
                .containsExactly(code);
        assertThat(api.ids("PersonalTrainingBookings")).containsExactly(1);
    }

    @Test
    void levelsLeadToTrainersAndBack() {
        List<JsonObject> masters = api.answer(
                        "ActivityEmployeeLevels/2", "$expand=employees,personalTrainingDefinitions")
                .getJsonArray("employees")
                .getValuesAs(JsonObject.class);
        assertThat(masters).extracting(trainer -> trainer.getInt("id")).containsExactly(52, 53);
        assertThat(api.ids("Employees", "$filter=levels/any(level: level/id eq 2)"))
                .containsExactly(52, 53);
    }

    @Test
    void checksPlacesAndTheHour() {
        String body = booking(60, 2, 1677, MONDAY + "10:00:00");
        assertThat(api.codes(BOOK, body.replace("\"clubId\": 2", "\"clubId\": 99")))
                .containsExactly("ClubDoesNotExist");
        assertThat(api.codes(BOOK, body.replace("\"clubId\": 2", "\"clubId\": 3")))
                .containsExactly("DefinitionNotAvailableInClub");
        assertThat(api.codes(BOOK, body.replace("\"clubId\": 2", "\"clubZoneId\": 99999, \"clubId\": 2")))
                .containsExactly("ClubZoneDoesNotExist");
        assertThat(api.codes(BOOK, booking(60, 2, 1677, "2026-11-21T13:30:00Z")))
                .containsExactly("CannotBookTrainingInLeadTime");
    }

    @Test
    void oneRoomHoldsOneTraining() {
        int zone =
                api.ids("ClubZones", "$filter=clubId eq 2 and name eq 'Studio'").get(0);
        String inRoom = "\"clubZoneId\": " + zone + ", \"clubId\": 2";
        JsonObject taught = api.rows(
                        "Classes",
                        "$filter=clubZoneId eq " + zone + " and startDate ge 2026-11-23T08:00:00Z"
                                + " and startDate lt 2026-11-23T18:00:00Z",
                        "$top=1")
                .get(0);
        assertThat(api.codes(
                        BOOK,
                        booking(60, 2, 1677, taught.getString("startDate")).replace("\"clubId\": 2", inRoom)))
                .containsExactly("ThereIsAlreadyAnEventAtRequestedTimeInZone");
    }

    @Test
    void completesWhatWasPaidAhead() {
        Api employee = Api.employee(sandbox);
        String inClub1 = booking(60, 1, 1677, MONDAY + "10:00:00").replace("\"clubId\": 2", "\"clubId\": 1");
        assertThat(api.codes(BOOK, inClub1)).containsExactly("UserDoesntHaveProductToBookTraining");
        Api.element(employee.post(
                "Products/Product/Buy",
                "{\"userId\": 60, \"productId\": 10, \"quantity\": 1, \"paymentMethod\": \"Debit\"}"));
        int id = api.done(BOOK, inClub1).getInt("personalTrainingBookingId");
        api.done(COMPLETE, id(id));
        assertThat(api.answer("PersonalTrainingBookings/" + id, "$expand=personalTrainingBookingDetails")
                        .getJsonObject("personalTrainingBookingDetails")
                        .getBoolean("isCompleted"))
                .isTrue();
        assertThat(api.codes(COMPLETE, id(id))).containsExactly("CannotCompleteAlreadyCompletedPersonalTraining");
        assertThat(api.codes(BOOK, inClub1.replace("10:00", "12:00")))
                .containsExactly("UserDoesntHaveProductToBookTraining");
        assertThat(api.codes(COMPLETE, id(1))).containsExactly("PersonalTrainingBookingNotFound");
    }

    @Test
    void chargesWhatIsPaidInArrears() {
        String free = slots(52, 3).stream()
                .filter(slot -> slot.getBoolean("isAvailable"))
                .findFirst()
                .orElseThrow()
                .getString("startDate");
        int id = book(60, 3, 52, free);
        assertThat(api.codes(ARREARS, id(99))).containsExactly("BookingCalendarEventNotFound");
        assertThat(api.codes(ARREARS, id(book(61, 2, 1677, MONDAY + "09:00:00"))))
                .containsExactly("PersonalTrainingIsNotPaidInArrearsType");
        api.done(ARREARS, id(id));
        assertThat(api.rows("ContractCharges", "$filter=memberId eq 60 and type eq 'BookingInArrears'"))
                .extracting(charge -> charge.getInt("leftToPay"))
                .containsExactly(30);
        assertThat(api.codes(ARREARS, id(id))).containsExactly("PersonalTrainingNotFound");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trainerId\": 1677 | trainerId\": 99 | TrainerValidationError",
                "clubId\": 2 | clubId\": 99 | ClubValidationError",
                "clubId\": 2 | clubZoneId\": 99999, \"clubId\": 2 | ClubZoneValidationError",
                "T22:00 | T05:00 | DateRangeValidationError",
            })
    void refusesToLookForSlots(String right, String wrong, String code) {
        String body = """
                {"trainerId": 1677, "clubId": 2, "from": "2026-11-23T06:00:00", "to": "2026-11-23T22:00:00"}""";
        assertThat(api.codes(SLOTS, body.replace(right, wrong))).containsExactly(code);
        assertThat(api.codes(
                        BLOCKS, body.replace(right, wrong).replaceAll("trainerId\": (\\d+)", "trainerIds\": [$1]")))
                .containsExactly(code);
    }

    @Test
    void splitsABlockAtThisMoment() {
        String today = """
                {"trainerIds": [1677], "clubId": 2, "from": "2026-11-21T08:00:00", "to": "2026-11-21T20:00:00" %s}""";
        List<JsonObject> split = api.done(BLOCKS, today.formatted(""))
                .getJsonArray("availableTrainingBlocks")
                .getValuesAs(JsonObject.class);
        assertThat(split).extracting(block -> block.getBoolean("isInThePast")).containsExactly(true, false);
        assertThat(split.get(0).getString("endDate")).isEqualTo(split.get(1).getString("startDate"));
        assertThat(api.done(BLOCKS, today.formatted(", \"canBookInThePast\": true"))
                        .getJsonArray("availableTrainingBlocks"))
                .hasSize(1);
    }

    @Test
    void masteringAllSkillsIsTheNextLevel() {
        String skills = "{\"memberId\": 60, \"activityMemberLevelId\": 1, \"skills\": ["
                + "{\"activitySkillId\": 1, \"activitySkillProgressionStageId\": 3},"
                + "{\"activitySkillId\": 2, \"activitySkillProgressionStageId\": %d}]}";
        api.done(LEVEL, skills.formatted(2));
        assertThat(levels()).containsExactly(1);
        api.done(LEVEL, skills.formatted(3));
        assertThat(levels()).containsExactly(2);
        assertThat(api.rows("ActivityMemberSkills", "$filter=memberId eq 60"))
                .extracting(skill -> skill.getInt("activitySkillProgressionStageId"))
                .containsExactly(3, 3);
        assertThat(api.answer("ActivityMemberLevels/2", "$expand=members").getJsonArray("members"))
                .hasSize(1);
    }

    private List<Integer> levels() {
        return api.answer("Members/60", "$expand=levels").getJsonArray("levels").getValuesAs(JsonObject.class).stream()
                .map(level -> level.getInt("id"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99999 | 2 | '' | UserNotFound",
                "60 | 99 | '' | LevelNotFound",
                "60 | 1 | '' | CannotSetDefaultLevel",
                "60 | 2 | '{\"activitySkillId\": 1, \"activitySkillProgressionStageId\": 3}' | InvalidActivitySkill",
                "60 | 2 | '{\"activitySkillId\": 3, \"activitySkillProgressionStageId\": 9}' | InvalidActivitySkillProgress",
            })
    void refusesLevels(long memberId, long levelId, String skill, String code) {
        assertThat(api.codes(
                        LEVEL,
                        "{\"memberId\": " + memberId + ", \"activityMemberLevelId\": " + levelId + ", \"skills\": ["
                                + skill + "]}"))
                .containsExactly(code);
    }
}
