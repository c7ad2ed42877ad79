package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Making, signing and deleting contracts in version 2.2. Member 43 has none; it is 21 November. */
class ContractCommandsTest extends SandboxTest {

    private static final String ADD = "Contracts/AddContract";
    private static final String SIMULATE = "Contracts/SimulateNewContract";
    private static final String SIGN = "Contracts/SignContractDocument";
    private static final String PAY_WITH = "Contracts/AssignPaymentSource";

    private Api22 api;
    private Api employee;

    @BeforeEach
    void setUp() {
        api = new Api22(sandbox);
        employee = Api.employee(sandbox);
    }

    private static String contract(long memberId, String more) {
        return """
                {"memberId": %d, "contractData": {
                    "paymentPlanId": 45, "signUpDate": "2026-11-21", "startDate": "2026-11-21T15:30:00" %s}}""".formatted(memberId, more);
    }

    private int add(long memberId, String more) {
        return api.done(ADD, contract(memberId, more)).getInt("contractId");
    }

    private List<String> delete(int contractId) {
        return Api22.codes(
                api.send("DELETE", "Contracts/Delete", "application/json", "{\"contractId\":" + contractId + "}"));
    }

    @Test
    void whatOneVersionSignsTheOtherShows() {
        int consultant = api.ids("Employees", "$top=1").get(0);
        int id = add(43, ", \"employeeConsultantId\": " + consultant);
        JsonObject row = api.answer("Contracts/" + id, "$expand=paymentPlan,contractCommitmentEndDate,club,consultant");
        assertThat(row.getString("status")).isEqualTo("Current");
        assertThat(row.getString("startDate")).isEqualTo("2026-11-21T00:00:00");
        assertThat(row.getJsonObject("club").getInt("id")).isEqualTo(2);
        assertThat(row.getJsonObject("consultant").getInt("id")).isEqualTo(consultant);
        assertThat(row.getJsonObject("contractCommitmentEndDate").getString("commitmentEndDate"))
                .isEqualTo("2027-11-20T00:00:00");
        assertThat(row.getJsonObject("paymentPlan").getString("name")).isEqualTo("Weekday 12m");

        JsonObject shown = Api.element(employee.get("Contracts/Contract?contractId=" + id));
        assertThat(shown.getString("status")).isEqualTo("Current");
        assertThat(shown.getString("commitmentDate")).isEqualTo("2027-11-20T00:00:00");
        assertThat(api.ids("Members", "$filter=contracts/any(one: one/id eq " + id + ")"))
                .containsExactly(43);
    }

    @Test
    void whoGetsAContractIsAMemberAndMayBook() {
        String booking = "{\"memberId\": 43, \"classId\": 103}";
        assertThat(api.codes("ClassBooking/BookClass", booking)).containsExactly("UserHasNoActiveContractInDate");
        assertThat(api.answer("Members/43").getString("memberType")).isEqualTo("Guest");
        add(43, "");
        assertThat(api.answer("Members/43").getString("memberType")).isEqualTo("Member");
        assertThat(api.done("ClassBooking/BookClass", booking).getInt("bookingId"))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"x\": 0' | '' | CreatingContractFailed",
                "'\"clubId\": 99' | '\"paymentPlanId\": 45' | ClubNotExist",
                "'' | '\"paymentPlanId\": 51' | PaymentPlanWithGivenIdDoesNotExist",
                "'' | '\"paymentPlanId\": 50' | PaymentPlanNotAvailableForSale",
                "'' | '\"paymentPlanId\": 44' | PaymentPlanNotAvailableForSale",
                "'\"clubId\": 1' | '\"paymentPlanId\": 45' | PaymentPlanNotAvailableForSale",
                "'' | '\"paymentPlanId\": 45, \"signUpDate\": \"2026-11-22\"' | ContractFutureSignDate",
                "'' | '\"paymentPlanId\": 45, \"startDate\": \"2026-11-20\"' | ContractWrongStartDate",
                "'' | '\"paymentPlanId\": 45, \"employeeConsultantId\": 999' | ConsultantNotExist",
                "'\"paymentSourceId\": 9' | '\"paymentPlanId\": 45' | UserPaymentSourceDoesNotExist",
                "'' | '\"paymentPlanId\": 45, \"startPackageProductIds\": [9999]' | CreatingContractFailed",
                "'' | '\"paymentPlanId\": 45, \"contractVoucherData\": {\"voucherCode\": \"X\"}' | VoucherDoesNotExist",
                "'' | '\"paymentPlanId\": 45, \"synchronizeWithContractId\": 1' | CanSynchronizeOnlyAdditionalContracts",
                "'' | '\"paymentPlanId\": 49, \"synchronizeWithContractId\": 1' | NoContractWithGivenIdFoundToSynchronize",
                "'' | '\"paymentPlanId\": 49, \"synchronizeWithContractId\": 20060' | CannotSynchronizeWithAnotherUserContract",
            })
    void refusesContracts(String top, String data, String code) {
        String dates = "\"signUpDate\": \"2026-11-21\", \"startDate\": \"2027-01-01\"";
        String rest = data.isEmpty() ? "" : ", \"contractData\": {" + dates + ", " + data + "}";
        String body = "{\"memberId\": 43" + (top.isEmpty() ? "" : ", " + top) + rest + "}";
        assertThat(api.codes(ADD, body)).containsExactly(code);
        assertThat(api.ids("Contracts", "$filter=memberId eq 43")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99999 | '' | MemberNotFound",
                "60 | '' | ActiveNotCancelledContractExists",
                "43 | 9999 | ContractDiscountNotExists",
                "43 | 11,11 | DuplicatedDiscounts",
                "43 | 1 | DiscountNotValidForPaymentPlan",
                "43 | 1001 | ContractDiscountCannotBeUsedViaApi",
            })
    void refusesMembersAndDiscounts(long memberId, String discounts, String code) {
        String list = discounts.isEmpty()
                ? ""
                : "{\"contractDiscountDefinitionId\": "
                        + discounts.replace(",", "}, {\"contractDiscountDefinitionId\": ") + "}";
        String body = contract(memberId, ", \"contractDiscountsData\": [" + list + "]")
                .replace("\"memberId\"", "\"clubId\": 2, \"memberId\"");
        assertThat(api.codes(ADD, body)).containsExactly(code);
    }

    @Test
    void namesAllThatIsWrong() {
        assertThat(api.codes(ADD, contract(43, ", \"signUpDate\": \"2026-12-24\", \"employeeConsultantId\": 999")))
                .containsExactlyInAnyOrder("ContractFutureSignDate", "ContractWrongStartDate", "ConsultantNotExist");
    }

    @Test
    void additionalContractsGoAlongWithTheirMainOne() {
        int main = add(43, "");
        String towels = ", \"paymentPlanId\": 49, \"synchronizeWithContractId\": ";
        int extra = add(43, towels + main);
        assertThat(api.answer("Contracts/" + extra).getBoolean("isAdditionalContract"))
                .isTrue();
        assertThat(api.codes(ADD, contract(43, towels + extra)))
                .containsExactly("CannotSynchronizeWithAdditionalContract");
        assertThat(delete(main)).containsExactly("IsBaseForOtherContract");
        assertThat(delete(extra)).containsExactly("CannotDeleteSynchronizedContracts");
        assertThat(api.codes(
                        "Contracts/Cancel",
                        "{\"contractId\": " + extra + ", \"cancelDate\": \"2026-11-21\", \"endDate\": \"2026-12-31\"}"))
                .containsExactly("CannotCancelSynchronizedContract");
        api.done(
                "Contracts/Cancel",
                "{\"contractId\": " + main + ", \"cancelDate\": \"2026-11-21\", \"endDate\": \"2026-12-31\"}");
        assertThat(api.answer("Contracts/" + extra).getString("endDate")).isEqualTo("2026-12-31T23:59:59");
    }

    @Test
    void theNextContractBeginsAfterTheCancelledOne() {
        int first = add(43, "");
        api.done(
                "Contracts/Cancel",
                "{\"contractId\": " + first + ", \"cancelDate\": \"2026-11-21\", \"endDate\": \"2026-12-31\"}");
        assertThat(api.codes(ADD, contract(43, ", \"startDate\": \"2026-12-31\"")))
                .containsExactly("ContractStartDateEarlierThanCurrentContract");
        assertThat(api.answer("Contracts/" + add(43, ", \"startDate\": \"2027-01-01\""))
                        .getString("status"))
                .isEqualTo("NotStarted");
    }

    @Test
    void simulatesTheChargesThatAContractMakes() {
        String discounts = "\"contractDiscountsData\": [{\"contractDiscountDefinitionId\": 11}]";
        JsonObject simulated = api.done(
                SIMULATE, "{\"clubId\": 2, \"paymentPlanId\": 45, \"startDate\": \"2026-11-21\", " + discounts + "}");
        assertThat(simulated.get("endDate")).isEqualTo(JsonValue.NULL);
        assertThat(simulated.getString("commitmentDate")).isEqualTo("2027-11-20T00:00:00");
        List<String> expected = simulated.getJsonArray("charges").getValuesAs(JsonObject.class).stream()
                .map(charge -> charge.getString("type") + " " + charge.getString("dueDate") + " "
                        + charge.getJsonNumber("amountNet") + " " + charge.getJsonNumber("taxes") + " "
                        + charge.getJsonNumber("amount"))
                .toList();
        // Welcome: 5 for the paperwork, 20 off for joining, 4.90 off each month. 35 * 10 / 30 = 11.67.
        assertThat(expected)
                .hasSize(15)
                .startsWith(
                        "AdminFee 2026-11-21T00:00:00 4.07 0.93 5",
                        "JoiningFee 2026-11-21T00:00:00 23.58 5.42 29",
                        "Prorata 2026-11-21T00:00:00 9.49 2.18 11.67",
                        "Membership 2026-12-01T00:00:00 28.46 6.54 35");

        int id = add(43, ", " + discounts);
        assertThat(api.rows("ContractCharges", "$filter=contractId eq " + id, "$orderby=id").stream()
                        .map(charge -> charge.getString("type") + " " + charge.getString("dueDate") + " "
                                + charge.getJsonObject("amount").getJsonNumber("net") + " "
                                + charge.getJsonObject("amount").getJsonNumber("vat") + " "
                                + charge.getJsonObject("amount").getJsonNumber("gross"))
                        .toList())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99 | 45 | '' | '' | ClubNotFound",
                "2 | 50 | '' | '' | PaymentPlanNotFound",
                "1 | 45 | '' | '' | PaymentPlanNotFound",
                "2 | 41 | '' | '' | InvalidStartDate",
                "2 | 45 | 51 | '' | AdditionalPaymentPlanNotFound",
                "3 | 45 | 46 | '' | PaymentPlanIsNotAddon",
                "2 | 45 | '' | 1 | DiscountNotFound",
                "2 | 45 | '' | 9999 | DiscountNotFound",
            })
    void refusesSimulations(long clubId, long planId, String addOns, String discounts, String code) {
        assertThat(api.codes(SIMULATE, """
                        {"clubId": %d, "paymentPlanId": %d, "startDate": "2026-11-21",
                         "additionalPaymentPlansIds": [%s], "discountIds": [%s]}""".formatted(clubId, planId, addOns, discounts)))
                .containsExactly(code);
    }

    @Test
    void aVoucherTakesTenPerCentOff() {
        String voucher = ", \"contractVoucherData\": {\"voucherCode\": \"%s\"}";
        JsonObject simulated = api.done(
                SIMULATE,
                "{\"clubId\": 2, \"paymentPlanId\": 45, \"startDate\": \"2026-11-21\", \"voucherCode\": \"spring\"}");
        String validate = "Marketing/ValidateVoucherCode?request.voucherCode=SPRING&request.clubId=2"
                + "&request.voucherType=ForContractDiscount&request.paymentPlanId=45";
        int used = api.asked(validate).getJsonObject("voucherInfo").getInt("usageCount");
        int id = add(43, voucher.formatted("SPRING"));
        assertThat(api.asked(validate).getJsonObject("voucherInfo").getInt("usageCount"))
                .isEqualTo(used + 1);
        List<JsonObject> charges = api.rows("ContractCharges", "$filter=contractId eq " + id, "$orderby=id");
        // 39.90 less ten per cent, and ten days of it.
        assertThat(charges)
                .filteredOn(charge -> charge.getString("type").matches("Prorata|Membership"))
                .extracting(
                        charge -> charge.getJsonObject("amount").get("gross").toString())
                .startsWith("11.97", "35.91");
        assertThat(charges.stream()
                        .map(charge -> charge.getJsonObject("amount").get("gross"))
                        .toList())
                .isEqualTo(simulated.getJsonArray("charges").getValuesAs(JsonObject.class).stream()
                        .map(charge -> charge.get("amount"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"USEDUP", "LASTYEAR", "NEXTYEAR", "SHAKE", "ONECLUB", "ONEPLAN"})
    void refusesVouchersThatAreNotGood(String code) {
        assertThat(api.codes(ADD, contract(43, ", \"contractVoucherData\": {\"voucherCode\": \"" + code + "\"}")))
                .containsExactly("VoucherActivationFailed");
    }

    @Test
    void simulatesAddOnsBeside() {
        JsonObject simulated = api.done(
                SIMULATE,
                "{\"clubId\": 2, \"paymentPlanId\": 45, \"startDate\": \"2026-12-01\","
                        + " \"additionalPaymentPlansIds\": [49]}");
        assertThat(simulated.getJsonArray("charges").getValuesAs(JsonObject.class))
                .filteredOn(charge -> charge.getString("description").startsWith("Towels"))
                .isNotEmpty()
                .allMatch(charge -> charge.getJsonNumber("amount").doubleValue() == 6.15);
    }

    @Test
    void calculatesTheSamePartAsVersion1() {
        String query =
                "request.paymentPlanId=46&request.startDate=2016-06-01T00:00:00&request.paymentSource=DirectDebit";
        JsonObject part = Api.object(Api.send(api.request("v2.2/Contracts/CalculateProrata?" + query))
                .body());
        JsonObject former = Api.element(
                employee.get(
                        "PaymentPlans/ProrataCalculation?paymentPlanId=46&startDate=2016-06-01T00:00:00&paymentSource=DirectDebit"));
        assertThat(part).isEqualTo(former).containsKey("amountTotal");
    }

    @ParameterizedTest
    @CsvSource({"51, 2026-11-21, PaymentPlanDoesNotExist", "41, 2026-11-21, IncorrectContractStartDate"})
    void refusesToCalculate(long planId, String start, String code) {
        String query = "request.paymentPlanId=" + planId + "&request.startDate=" + start;
        assertThat(Api22.codes(Api.send(api.request("v2.2/Contracts/CalculateProrata?" + query))))
                .containsExactly(code);
    }

    @Test
    void signsADocumentThatVersion1Shows() {
        int id = add(43, "");
        String sign = "{\"contractId\": " + id + ", \"signature\": \"%s\"}";
        assertThat(api.codes(SIGN, sign.formatted("no picture"))).containsExactly("SignatureIsNotValidBase64String");
        String url = api.done(SIGN, sign.formatted("aGVsbG8=")).getString("fileDownloadUrl");
        assertThat(Api.element(employee.get("Contracts/Contract?contractId=" + id))
                        .getString("documentUrl"))
                .endsWith(url.substring(url.indexOf("/Api/Files")));
        assertThat(api.codes(SIGN, "{\"contractId\": 1, \"signature\": \"aGVsbG8=\"}"))
                .containsExactly("ContractWasNotFound");
    }

    @Test
    void choosesWhatContractsArePaidWith() {
        int id = add(43, "");
        assertThat(api.answer("Contracts/" + id).get("paymentSourceId")).isEqualTo(JsonValue.NULL);
        Api.element(employee.post(
                "Users/CreditCard?userId=43",
                "{\"cardNumber\": \"4111111111111111\", \"expirationYear\": 2030, \"expirationMonth\": 1}"));
        // A new contract is paid with the default of the member.
        int extra = add(43, ", \"paymentPlanId\": 49");
        int source = api.answer("Contracts/" + extra).getInt("paymentSourceId");
        String assign = "{\"memberPaymentSourceId\": %d, \"contractsIds\": [%d]}";
        api.done(PAY_WITH, assign.formatted(source, id));
        assertThat(api.answer("Contracts/" + id).getInt("paymentSourceId")).isEqualTo(source);
        assertThat(api.codes(PAY_WITH, assign.formatted(source, 20_060)))
                .containsExactly("NoPermissionToAssingPaymentSourceToOtherMember");
        assertThat(api.codes(PAY_WITH, assign.formatted(1, id))).containsExactly("UserPaymentSourceNotFound");
        Api.element(employee.post(
                "Users/CreditCard?userId=43",
                "{\"cardNumber\": \"5555555555554444\", \"expirationYear\": 2030, \"expirationMonth\": 1}"));
        assertThat(api.codes(PAY_WITH, assign.formatted(source, id))).containsExactly("UserPaymentSourceIsDeleted");
    }

    @Test
    void deletesContractsWithoutPayments() {
        int id = add(43, "");
        Api22.object(api.send("DELETE", "Contracts/Delete", "application/json", "{\"contractId\":" + id + "}"));
        assertThat(api.answer("Contracts/" + id).getBoolean("isDeleted")).isTrue();
        assertThat(api.rows("ContractCharges", "$filter=contractId eq " + id))
                .isNotEmpty()
                .allMatch(charge -> charge.getBoolean("isDeleted"));
        assertThat(api.answer("Members/43").getBoolean("isActive")).isFalse();
        assertThat(delete(id)).containsExactly("ContractIsDeleted");
        assertThat(delete(20_060)).containsExactly("ContractHasTransactions");
        assertThat(delete(1)).containsExactly("ContractDoesNotExist");
    }
}
