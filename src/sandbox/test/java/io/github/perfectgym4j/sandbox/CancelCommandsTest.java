package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cancelling contracts in version 2.2. Contract 20060 began on 1 August and binds for a year; it is 21 November. */
class CancelCommandsTest extends SandboxTest {

    private static final String CANCEL = "Contracts/Cancel";
    private static final String CANCEL_ALL = "Contracts/CancelMemberContracts";

    private Api22 api;

    @BeforeEach
    void setUp() {
        api = new Api22(sandbox);
    }

    private static String cancel(long contractId, String more) {
        return "{\"contractId\": " + contractId + ", \"cancelDate\": \"2026-11-21\", " + more + "}";
    }

    private static String type(String type) {
        return "\"contractEndDateType\": \"" + type + "\"";
    }

    @ParameterizedTest
    @CsvSource({
        "20060, Standard, 2027-07-31",
        "20060, Optional, 2026-12-31",
        "20060, Commitment, 2027-07-31",
        "20060, PaymentsBased, 2026-11-30",
        "20042, Debtor, 2026-11-21",
    })
    void endsAContractAsItsKindSays(long contractId, String kind, String end) {
        api.done(CANCEL, cancel(contractId, type(kind) + ", \"cancelReasonId\": 5"));
        JsonObject row = api.answer("Contracts/" + contractId);
        assertThat(row.getString("cancelDate")).isEqualTo("2026-11-21T00:00:00");
        assertThat(row.getString("endDate")).isEqualTo(end + "T23:59:59");
        assertThat(api.codes(CANCEL, cancel(contractId, type(kind))))
                .containsExactly("CannotCancelAlreadyCanceledContract");
        assertThat(Api.element(Api.employee(sandbox).get("Contracts/Contract?contractId=" + contractId))
                        .getString("endDate"))
                .isEqualTo(end + "T23:59:59");
    }

    @Test
    void callsOffWhatWouldBeDueAfterTheEnd() {
        int before = api.rows("ContractCharges", "$filter=contractId eq 20060").size();
        api.done(CANCEL, cancel(20_060, "\"endDate\": \"2026-12-31\", \"overridenEarlyTerminationFee\": 12.35"));
        List<JsonObject> charges = api.rows("ContractCharges", "$filter=contractId eq 20060");
        assertThat(charges).hasSize(before + 1).allSatisfy(charge -> assertThat(charge.getBoolean("isCancelled"))
                .as(charge.toString())
                .isEqualTo(charge.getString("dueDate").compareTo("2027") >= 0));
        assertThat(charges)
                .filteredOn(charge -> charge.getString("type").equals("Other"))
                .extracting(charge -> charge.getJsonObject("amount").toString())
                .containsExactly("{\"net\":10.04,\"gross\":12.35,\"vat\":2.31}");
        assertThat(api.answer("MemberBalances/60")
                        .getJsonNumber("currentBalance")
                        .bigDecimalValue())
                .isEqualTo(new BigDecimal("-12.35"));

        assertThat(api.answer("Contracts/20060").getString("status")).isEqualTo("Current");
        clock.advance(Duration.ofDays(41));
        assertThat(api.answer("Contracts/20060").getString("status")).isEqualTo("Ended");
    }

    @Test
    void chargesTheFeeOfThePlanForAnEarlyEnd() {
        api.done(CANCEL, cancel(20_060, type("Optional")));
        assertThat(api.answer("MemberBalances/60")
                        .getJsonNumber("currentBalance")
                        .bigDecimalValue())
                .isEqualTo(new BigDecimal("-61.49"));
        api.done(CANCEL, cancel(20_062, type("Standard")));
        assertThat(api.answer("MemberBalances/62").getInt("currentBalance")).isEqualTo(-25);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | '\"endDate\": \"2026-12-31\"' | ContractDoesNotExist",
                "20060 | '\"endDate\": \"2026-12-31\", \"cancelReasonId\": 99' | CancelReasonDoesNotExist",
                "20060 | '\"endDate\": \"2026-12-31\", \"cancelReasonId\": 4' | CancelReasonNotAllowed",
                "20060 | '\"endDate\": \"2026-07-31\"' | EndDateCannotBeEarlierThanStartDate",
                "20060 | '\"contractEndDateType\": \"MoneyBack\"' | EndDateTypeNotAllowed",
                "20060 | '\"contractEndDateType\": \"Debtor\"' | EndDateTypeNotAllowed",
                "20060 | '\"contractEndDateType\": \"Debtor\", \"endDate\": \"2026-12-31\"' | MustChooseDateOrType",
                "20060 | '\"removeBookings\": true' | MustProvideDateOrType",
                "20060 | '\"endDate\": \"2026-12-31\", \"cancelDate\": \"2026-07-01\"' | CancelDateCannotBeEarlierThanSignUpDate",
                "20060 | '\"endDate\": \"2026-12-31\", \"overridenEarlyTerminationFee\": -0.01' | OverriddenEarlyTerminationFeeSmallerThanZero",
            })
    void refusesToCancel(long contractId, String more, String code) {
        assertThat(api.codes(CANCEL, cancel(contractId, more))).containsExactly(code);
        assertThat(api.ids("Contracts", "$filter=id eq 20060 and cancelDate eq null"))
                .hasSize(1);
    }

    @Test
    void takesNoFeeOfPartsOfACent() {
        String wish = cancel(20_060, "\"endDate\": \"2026-12-31\", \"overridenEarlyTerminationFee\": 0.005");
        assertThat(api.post(CANCEL, wish).statusCode()).isEqualTo(400);
        assertThat(api.answer("Contracts/20060").get("cancelDate")).isEqualTo(JsonValue.NULL);
        api.done(CANCEL, wish.replace("0.005", "0.0500"));
    }

    @Test
    void givesUpClassesAfterTheEndIfAsked() {
        int late = api.done("ClassBooking/BookClass", "{\"memberId\": 60, \"classId\": 103}")
                .getInt("bookingId");
        int training = api.done(
                        "PersonalTrainings/BookPersonalTraining",
                        "{\"memberId\": 60, \"personalTrainingDefinitionId\": 2, \"instructorId\": 1677, \"clubId\": 2,"
                                + " \"startDate\": \"2026-11-25T10:00:00\"}")
                .getInt("personalTrainingBookingId");
        api.done(CANCEL, cancel(20_060, "\"endDate\": \"2026-11-21\", \"removeBookings\": true"));
        assertThat(api.answer("PersonalTrainingBookings/" + training, "$expand=personalTrainingBookingDetails")
                        .getJsonObject("personalTrainingBookingDetails")
                        .getBoolean("isCancelled"))
                .isTrue();
        String start = api.answer("ClassBookings/" + late, "$expand=class")
                .getJsonObject("class")
                .getString("startDate");
        assertThat(start).isGreaterThan("2026-11-22");
        assertThat(api.answer("ClassBookings/" + late).getBoolean("isCanceled")).isTrue();
    }

    @Test
    void afterTheEndNothingCanBeBooked() {
        api.done(CANCEL, cancel(20_061, "\"endDate\": \"2026-11-21\""));
        String start = api.answer("Classes/103").getString("startDate");
        assertThat(start).isGreaterThan("2026-11-22");
        assertThat(api.codes("ClassBooking/BookClass", "{\"memberId\": 61, \"classId\": 103}"))
                .containsExactly("UserHasNoActiveContractInDate");
    }

    @Test
    void cancelsAllContractsOfAMember() {
        JsonObject result = api.done(
                CANCEL_ALL,
                "{\"memberId\": 60, \"cancelDate\": \"2026-11-21\", \"contractEndDateType\": \"MoneyBack\"}");
        List<JsonObject> details =
                result.getJsonArray("contractCancellationDetailsList").getValuesAs(JsonObject.class);
        // 20902 will be signed a week later.
        assertThat(details).extracting(one -> one.getInt("contractId")).containsExactly(20_902, 20_060);
        assertThat(details)
                .extracting(one -> one.getBoolean("isSuccessfullyCancelled"))
                .containsExactly(false, false);
        assertThat(details.get(0).getJsonArray("errors").getValuesAs(JsonString::getString))
                .containsExactly("CancelDateCannotBeEarlierThanSignUpDate");
        assertThat(details.get(1).getJsonArray("errors").getValuesAs(JsonString::getString))
                .containsExactly("EndDateTypeNotAllowed");

        result =
                api.done(CANCEL_ALL, "{\"memberId\": 61, \"cancelDate\": \"2026-11-21\", \"endDate\": \"2026-12-31\"}");
        assertThat(result.getJsonArray("contractCancellationDetailsList").getJsonObject(0))
                .hasToString("{\"contractId\":20061,\"isSuccessfullyCancelled\":true,\"errors\":[]}");
        assertThat(api.codes(
                        CANCEL_ALL, "{\"memberId\": 61, \"cancelDate\": \"2026-11-21\", \"endDate\": \"2026-12-31\"}"))
                .containsExactly("MemberHasNoContractsToBeCanceled");
        assertThat(api.codes(
                        CANCEL_ALL,
                        "{\"memberId\": 99999, \"cancelDate\": \"2026-11-21\", \"endDate\": \"2027-01-01\"}"))
                .containsExactly("MemberDoesNotExist");
    }
}
