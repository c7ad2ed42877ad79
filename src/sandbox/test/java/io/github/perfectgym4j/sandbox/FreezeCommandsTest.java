package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Freezing contracts in version 2.2. It is 21 November; a freeze begins in one of the next three months. */
class FreezeCommandsTest extends SandboxTest {

    private static final String FREEZE = "Contracts/Freeze";

    private Api22 api;

    @BeforeEach
    void setUp() {
        api = new Api22(sandbox);
    }

    private static String freeze(long contractId, long typeId, String start, String end) {
        return """
                {"contractId": %d, "freezeTypeId": %d, "reasonId": 2, "startDate": "%s", "endDate": "%s"}""".formatted(contractId, typeId, start, end);
    }

    private int add(long contractId, long typeId, String start, String end) {
        return api.done(FREEZE, freeze(contractId, typeId, start, end)).getInt("contractFreezeId");
    }

    private HttpResponse<String> patch(long id, String operations) {
        return api.send("PATCH", "Contracts/UpdateFreeze/" + id, "application/json-patch+json", "[" + operations + "]");
    }

    private static String replace(String name, String value) {
        return "{\"op\": \"replace\", \"path\": \"/" + name + "\", \"value\": " + value + "}";
    }

    @Test
    void whatOneVersionFreezesTheOtherShows() {
        int id = add(20_060, 6, "2026-12-01", "2027-01-01");
        JsonObject row = api.answer("ContractFreezes/" + id, "$expand=freezeType,reason,contract");
        assertThat(row.getString("endDate")).isEqualTo("2027-01-01T00:00:00");
        assertThat(row.getJsonObject("freezeType").getString("freezeScope")).isEqualTo("month");
        assertThat(row.getJsonObject("reason").getString("name")).isEqualTo("Injury");
        assertThat(row).doesNotContainKey("isDeleted");

        Api employee = Api.employee(sandbox);
        JsonObject shown = Api.element(employee.get("Contracts/Contract?contractId=20060"))
                .getJsonArray("freezes")
                .getJsonObject(0);
        assertThat(shown.getInt("id")).isEqualTo(id);
        assertThat(shown.getString("endDate")).isEqualTo("2026-12-31T23:59:59");

        Api.element(employee.post(
                "Contracts/Freeze?contractId=20061",
                "{\"freezeTypeId\": 7, \"reasonId\": 1, \"startDate\": \"2026-12-01\", \"endDate\": \"2026-12-05\"}"));
        assertThat(api.rows("ContractFreezes", "$filter=contractId eq 20061"))
                .extracting(freeze -> freeze.getString("endDate"))
                .containsExactly("2026-12-06T00:00:00");

        clock.advance(Duration.ofDays(14));
        assertThat(api.answer("Contracts/20060").getString("status")).isEqualTo("Freezed");
        assertThat(api.answer("Contracts/20061").getString("status")).isEqualTo("Freezed");
        clock.advance(Duration.ofDays(1));
        assertThat(api.answer("Contracts/20061").getString("status")).isEqualTo("Current");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2027-01-31",
        "2027-01-31, 2027-02-28",
        "2027-01-30, 2027-02-28",
        "2027-01-31, 2027-03-31",
        "2027-02-28, 2027-03-28",
    })
    void monthsFromTheEndOfOneToTheEndOfAnotherAreWhole(String start, String end) {
        int id = add(20_060, 6, start, end);
        assertThat(api.answer("ContractFreezes/" + id).getString("endDate")).isEqualTo(end + "T00:00:00");
    }

    @Test
    void theShortestFromTheEndOfALongMonth() {
        int id = api.done(
                        FREEZE,
                        "{\"contractId\": 20060, \"freezeTypeId\": 6, \"reasonId\": 1, \"startDate\": \"2027-01-31\"}")
                .getInt("contractFreezeId");
        assertThat(api.answer("ContractFreezes/" + id).getString("endDate")).isEqualTo("2027-02-28T00:00:00");
    }

    @Test
    void withoutDatesItIsTheNextAndShortest() {
        int id = api.done(FREEZE, "{\"contractId\": 20060, \"freezeTypeId\": 7, \"reasonId\": 1}")
                .getInt("contractFreezeId");
        JsonObject row = api.answer("ContractFreezes/" + id);
        assertThat(row.getString("startDate")).isEqualTo("2026-12-01T00:00:00");
        assertThat(row.getString("endDate")).isEqualTo("2026-12-03T00:00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 7, 2026-12-01, 2026-12-05, ContractDoesNotExist",
        "20903, 7, 2026-12-01, 2026-12-05, PaymentPlanDoesNotAllowContractToBeFrozen",
        "20060, 99, 2026-12-01, 2026-12-05, FreezeTypeDoesNotExist",
        "20060, 20, 2026-12-01, 2026-12-08, FreezeTypeNotValidForPaymentPlan",
        "21001, 21, 2026-12-01, 2026-12-08, FreezeTypeNotValidForClub",
        "21001, 22, 2026-12-01, 2027-01-01, FreezeTypeNotValidOnDate",
        "21001, 23, 2026-12-01, 2027-01-01, FreezeTypeIsInactive",
        "20060, 7, 2026-12-05, 2026-12-01, FreezeStartMustBeLowerThanEnd",
        "20060, 7, 2026-12-05, 2026-12-05, FreezeStartMustBeLowerThanEnd",
        "20060, 7, 2026-12-05, 2026-12-06, FreezeEndNotInRange",
        "20060, 7, 2026-12-01, 2026-12-10, FreezeEndNotInRange",
        "20060, 6, 2026-12-01, 2026-12-31, FreezeEndNotInRange",
        "20060, 7, 2026-11-01, 2026-11-05, FreezeStartCannotBePast",
        "20060, 7, 2026-11-28, 2026-12-01, FreezeStartNotInRange",
        "20060, 7, 2027-03-01, 2027-03-05, FreezeStartNotInRange",
        "20902, 7, 2026-12-01, 2026-12-05, ok",
        "20901, 7, 2026-12-01, 2026-12-05, FreezeEndNotInRange",
    })
    void checksTheRules(long contractId, long typeId, String start, String end, String code) {
        if (code.equals("ok")) {
            assertThat(add(contractId, typeId, start, end)).isPositive();
            return;
        }
        assertThat(api.codes(FREEZE, freeze(contractId, typeId, start, end))).containsExactly(code);
        assertThat(api.rows("ContractFreezes", "$filter=contractId eq " + contractId))
                .isEmpty();
    }

    @Test
    void checksTheOtherFreezesOfTheContract() {
        add(20_060, 6, "2026-12-01", "2027-02-01");
        assertThat(api.codes(FREEZE, freeze(20_060, 6, "2027-01-15", "2027-02-15")))
                .containsExactly("OverlappingFreeze");
        assertThat(api.codes(FREEZE, freeze(20_060, 6, "2027-02-01", "2027-04-01")))
                .containsExactly("ContractFreezeUsageLimit");
        assertThat(add(20_060, 6, "2027-02-01", "2027-03-01")).isPositive();
        assertThat(api.codes(
                        FREEZE,
                        freeze(20_060, 7, "2026-12-01", "2026-12-05").replace("\"reasonId\": 2", "\"reasonId\": 9")))
                .containsExactly("FreezeReasonNotFound");
    }

    @Test
    void limitsAYearAndWhatGoesTogether() {
        String contract = "{\"memberId\": 43, \"clubId\": 3, \"contractData\": {\"paymentPlanId\": 46,"
                + " \"signUpDate\": \"2026-11-21\", \"startDate\": \"2026-11-21\"}}";
        int id = api.done("Contracts/AddContract", contract).getInt("contractId");
        add(id, 21, "2026-12-01", "2026-12-15");
        assertThat(api.codes(FREEZE, freeze(id, 21, "2026-12-15", "2026-12-29")))
                .containsExactly("CurrentYearFreezeUsageLimit");
        assertThat(add(id, 21, "2027-01-01", "2027-01-15")).isPositive();
        assertThat(api.codes(FREEZE, freeze(id, 6, "2027-02-01", "2027-03-01")))
                .containsExactly("FreezeTypeIsNotCombined");
        // Between a daily and a holiday freeze only the type of the new one is asked.
        assertThat(add(id, 7, "2027-02-01", "2027-02-05")).isPositive();
    }

    @Test
    void changesAFreezeByPatch() {
        int id = add(20_060, 7, "2026-12-01", "2026-12-05");
        long version =
                api.answer("ContractFreezes/" + id).getJsonNumber("version").longValue();
        Api22.object(patch(id, replace("EndDate", "\"2026-12-08\"") + "," + replace("reasonId", "3")));
        JsonObject row = api.answer("ContractFreezes/" + id);
        assertThat(row.getString("startDate")).isEqualTo("2026-12-01T00:00:00");
        assertThat(row.getString("endDate")).isEqualTo("2026-12-08T00:00:00");
        assertThat(row.getInt("reasonId")).isEqualTo(3);
        assertThat(row.getJsonNumber("version").longValue()).isGreaterThan(version);

        assertThat(Api22.codes(patch(id, replace("endDate", "\"2026-12-31\"")))).containsExactly("FreezeEndNotInRange");
        assertThat(Api22.codes(patch(id, replace("reasonId", "77")))).containsExactly("FreezeReasonNotFound");
        assertThat(Api22.codes(patch(999, replace("reasonId", "1")))).containsExactly("FreezeDoesNotExist");
        assertThat(patch(id, "{\"op\": \"burn\", \"path\": \"/reasonId\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatHasBegunOnlyEndsAtAnotherTime() {
        assertThat(Api22.codes(patch(1, replace("endDate", "\"2026-12-08\""))))
                .containsExactly("CannotUpdatePastFreeze");
        assertThat(Api22.codes(patch(2, replace("startDate", "\"2026-11-21\""))))
                .containsExactly("CannotEditPastFreezeStartDate");
        assertThat(api.answer("Contracts/20064").getString("status")).isEqualTo("Freezed");
        Api22.object(patch(2, replace("endDate", "\"2026-11-23\"")));
        clock.advance(Duration.ofDays(2));
        assertThat(api.answer("Contracts/20064").getString("status")).isEqualTo("Current");
    }

    @Test
    void takesAFreezeBackWithItsFee() {
        int id = add(20_060, 7, "2026-12-01", "2026-12-05");
        List<JsonObject> charges = api.rows("ContractCharges", "$filter=contractId eq 20060 and type eq 'Freeze'");
        assertThat(charges).extracting(charge -> charge.getInt("leftToPay")).containsExactly(1);
        String freeze = "{\"contractFreezeId\": " + id + "}";
        api.done("Contracts/DeleteFreeze", freeze);
        assertThat(api.rows("ContractFreezes", "$filter=contractId eq 20060")).isEmpty();
        JsonObject charge = api.answer("ContractCharges/" + charges.get(0).getInt("id"));
        assertThat(charge.getBoolean("isCancelled")).isTrue();
        assertThat(charge.getInt("leftToPay")).isZero();
        assertThat(Api22.codes(patch(id, replace("reasonId", "1")))).containsExactly("FreezeIsDeleted");
        api.done("Contracts/DeleteFreeze", freeze);
        assertThat(add(20_060, 7, "2026-12-01", "2026-12-05")).isNotEqualTo(id);
    }
}
