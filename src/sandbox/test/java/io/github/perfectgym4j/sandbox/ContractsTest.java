package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractsTest extends SandboxTest {

    private Api employee;

    @BeforeEach
    void signIn() {
        employee = Api.employee(sandbox);
    }

    private JsonObject contract(long id) {
        return Api.element(employee.get("Contracts/Contract?contractId=" + id));
    }

    private HttpResponse<String> freeze(long contract, int type, String start, String end) {
        return employee.post(
                "Contracts/Freeze?contractId=" + contract,
                "{\"freezeTypeId\": %d, \"reasonId\": 2, \"startDate\": \"%s\", \"endDate\": \"%s\"}"
                        .formatted(type, start, end));
    }

    @Test
    void listsTheContractsOfAMemberAtOnce() {
        List<JsonObject> many = Api.elements(employee.get("Contracts/Contracts?userId=803"));
        assertThat(many).hasSize(130);
        JsonObject one = Api.element(employee.get("Contracts/Contracts?userId=40"));
        assertThat(one).doesNotContainKeys("paymentPlan", "status");
        assertThat(one.get("signDate")).isEqualTo(one.get("signUpDate"));
        assertThat(one.getString("commitmentDate")).isEqualTo("2027-07-31T00:00:00");
        assertThat(one.get("endDate")).isEqualTo(JsonValue.NULL);
        assertThat(Api.elements(employee.get("Contracts/Contracts?userId=43"))).isEmpty();
    }

    @Test
    void listsChangesInFull() {
        List<JsonObject> all = new ArrayList<>();
        List<JsonObject> page;
        long timestamp = 0;
        do {
            page = Api.elements(employee.get("Contracts/Contracts?timestamp=" + timestamp));
            all.addAll(page);
            timestamp = page.get(page.size() - 1).getInt("timestamp");
        } while (page.size() == 100);
        assertThat(all).hasSizeGreaterThan(190);
        assertThat(all).extracting(row -> row.getInt("id")).doesNotHaveDuplicates();
        assertThat(all).allMatch(row -> row.containsKey("paymentPlan") && row.containsKey("freezes"));
        assertThat(Api.elements(employee.get("Contracts/Contracts?page=2")))
                .hasSize(100)
                .first()
                .isEqualTo(all.get(100));
    }

    @ParameterizedTest
    @CsvSource({"10358, Current, true", "20040, Current, true", "20901, Ended, false", "20902, NotStarted, false"})
    void knowsTheStateOfContracts(long id, String status, boolean isCurrent) {
        assertThat(contract(id).getString("status")).isEqualTo(status);
        assertThat(contract(id).getBoolean("isCurrent")).isEqualTo(isCurrent);
    }

    @Test
    void statesFeesThatFollowFromThePlan() {
        JsonObject statement = Api.element(employee.get("Contracts/Contract/Fees?contractId=20040"));
        List<JsonObject> paid = statement.getJsonArray("paidTransactions").getValuesAs(JsonObject.class);
        List<JsonObject> pending = statement.getJsonArray("pendingTransactions").getValuesAs(JsonObject.class);
        assertThat(paid).hasSize(6).allMatch(row -> row.getInt("amountToSettle") == 0);
        assertThat(pending)
                .hasSize(8)
                .allMatch(row -> row.get("amountToSettle").toString().equals("-39.9"))
                .allMatch(row -> row.getString("date").compareTo("2026-11-21") > 0);
        assertThat(statement.get("totalFee")).hasToString("546.8");
        assertThat(statement.get("joiningFee")).hasToString("49");
        assertThat(statement.get("freezFee")).hasToString("5");
        assertThat(statement).doesNotContainKey("commitmentDate").containsKeys("signDate", "signUpDate");
    }

    @Test
    void freezesAContract() {
        JsonObject type = Api.element(employee.get("Contracts/FreezeType?freezeTypeId=7&contractId=20040"));
        assertThat(type.getJsonArray("availableStartDates").getJsonObject(0).getString("startMonthDate"))
                .isEqualTo("2026-12-01T00:00:00");
        assertThat(type.getInt("freezeMaxLength")).isEqualTo(30);
        assertThat(type).doesNotContainKey("maximumIntarval").containsKey("maximumInterval");

        JsonObject frozen = Api.element(freeze(20040, 7, "2026-12-01T00:00:00", "2026-12-05T00:00:00"));
        JsonObject freeze = frozen.getJsonArray("freezes").getJsonObject(0);
        assertThat(freeze.getString("endDate")).isEqualTo("2026-12-05T23:59:59");
        assertThat(freeze.getString("status")).isEqualTo("NotStarted");
        assertThat(freeze.getJsonObject("reason").getString("name")).isEqualTo("Injury");
        assertThat(frozen.getString("status")).isEqualTo("Current");
        assertThat(contract(20040)).isEqualTo(frozen);
        assertThat(frozen.getInt("timestamp")).isGreaterThan(freeze.getInt("timestamp"));
        assertThat(Api.elements(employee.get("Payments/ContractFees?userId=40")))
                .extracting(row -> row.getString("feeType"))
                .contains("Freeze");
        assertThat(Api.element(employee.get("Contracts/FreezeType?freezeTypeId=7&contractId=20040"))
                        .getInt("freezeMaxLength"))
                .isEqualTo(25);

        clock.advance(Duration.ofDays(11));
        employee = Api.employee(sandbox);
        assertThat(contract(20040).getString("status")).isEqualTo("Freezed");
        assertThat(contract(20040).getBoolean("isCurrent")).isTrue();
        clock.advance(Duration.ofDays(11));
        assertThat(contract(20040).getString("status")).isEqualTo("Current");
    }

    @Test
    void freezesByWholeMonths() {
        JsonObject frozen = Api.element(freeze(20040, 6, "2026-12-01T00:00:00", "2027-01-31T00:00:00"));
        assertThat(frozen.getJsonArray("freezes")).hasSize(1);
        assertThat(Api.refusals(freeze(20040, 6, "2027-02-01T00:00:00", "2027-03-31T00:00:00")))
                .containsExactly("InvalidFreezeParameters");
        Api.element(freeze(20040, 6, "2027-02-01T00:00:00", "2027-02-28T00:00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "20040, 7, 2026-12-01, 2026-12-13, 'Allowed are 2 to 8 days, asked for were 13.'",
        "20040, 7, 2026-12-01, 2026-12-01, 'Allowed are 2 to 8 days, asked for were 1.'",
        "20040, 6, 2026-12-01, 2026-12-30, 'Allowed are 1 to 3 whole months, asked for were 0.'",
        "20040, 7, 2026-12-05, 2026-12-01, The freeze ends before it starts.",
        "20040, 7, 2026-11-25, 2026-11-30, A freeze cannot start in this month.",
        "20040, 7, 2027-03-01, 2027-03-05, A freeze cannot start in this month.",
        "10358, 7, 2026-12-01, 2026-12-05, A freeze cannot start in this month.",
        "20903, 7, 2026-12-01, 2026-12-05, This contract cannot be frozen.",
        "20901, 7, 2026-12-01, 2026-12-05, This contract cannot be frozen."
    })
    void saysWhyAFreezeIsRefused(long contract, int type, String start, String end, String message) {
        HttpResponse<String> answer = freeze(contract, type, start, end);
        assertThat(Api.refusals(answer)).containsExactly("InvalidFreezeParameters");
        assertThat(Api.object(answer.body())
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getString("message"))
                .isEqualTo(message);
    }

    @Test
    void refusesASecondFreezeAtTheSameTimeAndTooManyDays() {
        for (String start : List.of("2026-12-01", "2026-12-11", "2026-12-21")) {
            Api.element(freeze(20040, 7, start, start.substring(0, 9) + "8"));
        }
        assertThat(freeze(20040, 7, "2026-12-07", "2026-12-09").body()).contains("another freeze");
        assertThat(freeze(20040, 7, "2027-01-01", "2027-01-08").body()).contains("Only 6 are left");
    }

    @Test
    void offersNoFreezeWhereThePlanForbidsIt() {
        assertThat(Api.elements(employee.get("Contracts/FreezeTypes?contractId=20903")))
                .isEmpty();
        assertThat(Api.element(employee.get("Contracts/FreezeType?freezeTypeId=7&contractId=20903"))
                        .getJsonArray("availableStartDates"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Contracts/Contract, InvalidPropertyValue/contractId",
        "Contracts/Contract?contractId=4711, InvalidPropertyId/contractId",
        "Contracts/Contracts?userId=4711, InvalidPropertyId/userId",
        "Contracts/Contracts?timestamp=x, InvalidPropertyValue/timestamp",
        "Contracts/Contract/Fees?contractId=4711, InvalidPropertyId/contractId",
        "Contracts/FreezeTypes, InvalidPropertyValue/contractId",
        "Contracts/FreezeType?freezeTypeId=4711&contractId=10358, InvalidPropertyId/freezeTypeId",
        "Contracts/FreezeType?freezeTypeId=7&contractId=4711, InvalidPropertyId/contractId"
    })
    void refusesWrongParameters(String path, String refusal) {
        assertThat(Api.refusals(employee.get(path))).containsExactly(refusal);
    }

    @Test
    void namesWhatAFreezeLacks() {
        assertThat(Api.refusals(employee.post("Contracts/Freeze", "{}")))
                .containsExactly(
                        "InvalidPropertyValue/contractId",
                        "InvalidPropertyValue/freezeTypeId",
                        "InvalidPropertyValue/reasonId",
                        "StartDateIsRequired/startDate",
                        "EndDateIsRequired/endDate");
        assertThat(Api.refusals(freeze(4711, 7, "2026-12-01", "2026-12-05")))
                .containsExactly("InvalidPropertyId/contractId");
        assertThat(Api.refusals(freeze(20040, 8, "2026-12-01", "2026-12-05")))
                .containsExactly("InvalidPropertyId/freezeTypeId");
        assertThat(Api.refusals(employee.post(
                        "Contracts/Freeze?contractId=20040",
                        "{\"freezeTypeId\": 7, \"reasonId\": 9, \"startDate\": \"2026-12-01\", \"endDate\":"
                                + " \"2026-12-05\"}")))
                .containsExactly("InvalidPropertyId/reasonId");
    }
}
