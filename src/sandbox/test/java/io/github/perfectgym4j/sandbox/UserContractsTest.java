package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The operations of area Users about contracts and ways to pay. */
class UserContractsTest extends SandboxTest {

    static final String PLAN_45 =
            "\"paymentPlanId\": \"45\", \"startDate\": \"2026-12-10T00:00:00\", \"signDate\": \"2026-11-21T00:00:00\"";
    private static final String PERSON =
            ", \"email\": \"new@example.com\", \"homeClubId\": 2, \"birthDate\": \"1990-01-01T00:00:00\"";
    private static final String IBAN = "\"accountNumber\": \"DE89 3704 0044 0532 0130 00\"";
    private static final String GUARDIAN = "\"name\": \"A\", \"lastName\": \"B\", \"city\": \"C\", \"countrySymbol\":"
            + " \"PL\", \"signatureDataBase64\": \"eA==\"";

    private Api employee;

    @BeforeEach
    void signIn() {
        employee = Api.employee(sandbox);
    }

    private HttpResponse<String> post(String path, String fields) {
        return employee.post("Users/" + path, "{" + fields + "}");
    }

    private HttpResponse<String> delete(String parameters) {
        return Api.send(employee.request("Users/Contract?" + parameters).DELETE());
    }

    private static List<JsonObject> contracts(JsonObject user) {
        return user.getJsonArray("contracts").getValuesAs(JsonObject.class);
    }

    private List<String> fees(long user) {
        return Api.elements(employee.get("Payments/ContractFees?userId=" + user)).stream()
                .map(row -> row.getString("feeType") + " "
                        + row.getString("dueDate").substring(0, 10) + " "
                        + row.getJsonObject("fee").get("gross"))
                .toList();
    }

    @Test
    void assignsSignsAndDeletesAContract() {
        JsonObject user = Api.element(post("Contract?userId=43", PLAN_45 + ", \"discountIds\": [11]"));
        assertThat(user.getInt("id")).isEqualTo(43);
        assertThat(contracts(user)).hasSize(1);
        JsonObject contract = contracts(user).get(0);
        long id = contract.getInt("id");
        assertThat(contract.getString("status")).isEqualTo("NotStarted");
        assertThat(contract.getString("commitmentDate")).isEqualTo("2027-12-09T00:00:00");
        assertThat(contract.get("documentUrl")).isEqualTo(JsonValue.NULL);

        assertThat(Api.element(employee.get("Contracts/Contracts?userId=43")).getInt("id"))
                .isEqualTo((int) id);
        assertThat(Api.element(employee.get("Contracts/Contracts?timestamp=" + (contract.getInt("timestamp") - 1))))
                .isEqualTo(contract);
        // The same amounts as the calculations give.
        JsonObject part = Api.element(employee.get("PaymentPlans/ProrataCalculation?paymentPlanId=45"
                + "&startDate=2026-12-10&paymentSource=Cash&discountIds=11"));
        assertThat(part.get("firstMonthAmount")).hasToString("24.84");
        assertThat(fees(43))
                .hasSize(15)
                .startsWith(
                        "AdminFee 2026-12-10 -5",
                        "JoiningFee 2026-12-10 -29",
                        "Prorata 2026-12-10 -24.84",
                        "Membership 2027-01-01 -35")
                .endsWith("Membership 2027-12-01 -35");

        JsonObject signed = Api.element(post("SignContract", "\"contractId\": " + id + ", \"signatureData\": \"x\""));
        String url = contracts(signed).get(0).getString("documentUrl");
        assertThat(url).contains("Files/Files?fileId=");
        JsonObject again = Api.element(post("SignContract", "\"contractId\": " + id + ", \"signatureData\": \"y\""));
        assertThat(contracts(again).get(0).getString("documentUrl")).isEqualTo(url);

        assertThat(contracts(Api.element(delete("userId=43&contractId=" + id)))).isEmpty();
        assertThat(fees(43)).isEmpty();
        JsonObject tombstone = Api.element(employee.get(
                "Contracts/Contracts?timestamp=" + contracts(again).get(0).getInt("timestamp")));
        assertThat(tombstone.getInt("id")).isEqualTo((int) id);
        assertThat(tombstone.getBoolean("isDeleted")).isTrue();
        assertThat(tombstone.getBoolean("isActive")).isFalse();
        assertThat(Api.refusals(delete("userId=43&contractId=" + id))).containsExactly("InvalidPropertyId/contractId");
    }

    @Test
    void chargesWeeklyPlansByTheWeek() {
        Api.element(post(
                "Contract?userId=43",
                "\"paymentPlanId\": 48, \"startDate\": \"2026-12-10\", \"signDate\": \"2026-12-01\""));
        assertThat(fees(43))
                .hasSize(9)
                .startsWith("Membership 2026-12-10 -8", "Membership 2026-12-17 -8")
                .endsWith("Membership 2027-02-04 -8");
    }

    @Test
    void collectsFeesFromBankAccounts() {
        Api.element(post("DirectDebit?userId=43", IBAN));
        Api.element(post(
                "Contract?userId=43",
                "\"paymentPlanId\": 45, \"startDate\": \"2026-11-26\", \"signDate\": \"2026-11-21\""));
        assertThat(fees(43))
                .contains("Prorata 2026-12-23 -6.65", "Membership 2026-12-23 -39.9", "Membership 2027-01-01 -39.9");
    }

    @ParameterizedTest
    @CsvSource({
        "Contract?userId=4711, InvalidPropertyId/userId",
        "Contract?userId=49, InvalidPropertyId/userId",
        "Contract, InvalidPropertyValue/userId"
    })
    void refusesContractsForNobody(String path, String refusal) {
        assertThat(Api.refusals(post(path, PLAN_45))).containsExactly(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "45, 4711, InvalidPropertyId/paymentPlanId",
        "45, 50, InvalidPropertyValue/paymentPlanId",
        "45, 51, InvalidPropertyId/paymentPlanId",
        "startDate, s, StartDateIsRequired/startDate",
        "signDate, s, SignDateIsRequired/signDate",
        "2026-12-10T00:00:00, soon, StartDateIsRequired/startDate",
        "2026-12-10T00:00:00, +999999999-12-31T00:00:00, StartDateIsRequired/startDate"
    })
    void refusesWrongContracts(String part, String replacement, String refusal) {
        assertThat(Api.refusals(post("Contract?userId=43", PLAN_45.replace(part, replacement))))
                .containsExactly(refusal);
        assertThat(Api.refusals(post("UserContract", PLAN_45.replace(part, replacement) + PERSON)))
                .containsExactly(refusal);
    }

    @Test
    void refusesWrongDiscountsAndForeignContracts() {
        assertThat(Api.refusals(post("Contract?userId=43", PLAN_45 + ", \"discountIds\": [10]")))
                .containsExactly("InvalidPropertyValue/discountIds");
        assertThat(Api.refusals(post("Contract?userId=43", PLAN_45 + ", \"discountIds\": \"4711\"")))
                .containsExactly("InvalidPropertyId/discountIds");
        assertThat(Api.refusals(delete("userId=40&contractId=10358"))).containsExactly("InvalidPropertyId/contractId");
        assertThat(Api.refusals(delete("")))
                .containsExactly("InvalidPropertyValue/userId", "InvalidPropertyValue/contractId");
    }

    @Test
    void addsAMemberWithSeveralContractsAndABankAccount() {
        JsonObject user = Api.element(post(
                "UserContract",
                PLAN_45 + PERSON + ", \"legalGuardian\": {" + GUARDIAN + "}, \"directDebit\": {" + IBAN
                        + ", \"ownerName\": \"N\"}, \"additionalContracts\": [{"
                        + PLAN_45.replace("45", "49") + "}]"));
        assertThat(contracts(user))
                .extracting(row -> row.getJsonObject("paymentPlan").getInt("id"))
                .containsExactly(45, 49);
        assertThat(user.getJsonObject("directDebit").getString("ownerName")).isEqualTo("N");
        assertThat(Api.elements(employee.get("Contracts/Contracts?userId=" + user.getInt("id"))))
                .hasSize(2);
        assertThat(Api.refusals(post("UserContract", PLAN_45 + PERSON))).containsExactly("UserAlreadyExist/Email");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"email\": \"new@', '\"email\": \"new ', InvalidParameters/email",
        "email, e, InvalidParameters/email",
        "homeClubId, h, InvalidParameters/homeClubId",
        "'homeClubId\": 2', 'homeClubId\": 14', InvalidParameters/homeClubId",
        "birthDate, b, InvalidParameters/birthDate",
        "1990, 1890, InvalidParameters/birthDate",
        "'{', '', InvalidPropertyValue"
    })
    void refusesWrongPeople(String part, String replacement, String refusal) {
        String body = "{" + PLAN_45 + PERSON + "}";
        assertThat(Api.refusals(employee.post("Users/UserContract", body.replace(part, replacement))))
                .containsExactly(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"name\": \"A\", ', '', NameIsRequired/legalGuardian",
        "lastName, l, LastNameIsRequired/legalGuardian",
        "city, c, CityIsRequired/legalGuardian",
        "countrySymbol, c, CountrySymbolIsRequired/legalGuardian",
        "signatureDataBase64, s, NoSignature/legalGuardian",
        "'\"A\"', '\"A\", \"bankAccount\": \"DE00\"', InvalidIBAN/legalGuardian"
    })
    void refusesWrongGuardians(String part, String replacement, String refusal) {
        assertThat(Api.refusals(post(
                        "UserContract",
                        PLAN_45 + PERSON + ", \"legalGuardian\": {" + GUARDIAN.replace(part, replacement) + "}")))
                .containsExactly(refusal);
    }

    @Test
    void addsNobodyIfSomethingIsWrong() {
        assertThat(Api.refusals(post("UserContract", PLAN_45 + PERSON + ", \"directDebit\": {}")))
                .containsExactly("InvalidIBAN");
        assertThat(Api.refusals(post("UserContract", PLAN_45 + PERSON + ", \"additionalContracts\": [{}]")))
                .contains("InvalidPropertyValue/paymentPlanId");
        assertThat(Api.refusals(post("UserContract", PLAN_45 + PERSON + ", \"additionalContracts\": [1]")))
                .containsExactly("InvalidPropertyValue/additionalContracts");
        assertThat(Api.refusals(post("UserContract", PLAN_45 + PERSON + ", \"legalGuardian\": \"Ann\"")))
                .containsExactly("InvalidParameters/legalGuardian");
        assertThat(Api.refusals(post("UserContract", ""))).hasSize(6);
        Api.element(post("UserContract", PLAN_45 + PERSON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"accountNumber\": \"61 1090 1014 0000 0712 1981 2875\", \"countrySymbol\": \"pl\"",
                "",
                "\"accountNumber\": \"61 1090\""
            })
    void refusesWrongBankAccounts(String fields) {
        assertThat(Api.refusals(post("DirectDebit?userId=40", fields))).containsExactly("InvalidIBAN");
    }

    @Test
    void signsMandatesOnlyWithAccountAndContract() {
        String signature = "\"contractId\": \"20040\", \"signatureData\": \"x\"";
        assertThat(Api.refusals(post("SignDirectDebit", signature))).containsExactly("InvalidPropertyValue/contractId");
        Api.element(post("DirectDebit?userId=40", IBAN));
        assertThat(Api.element(post("SignDirectDebit", signature))
                        .getJsonObject("directDebit")
                        .getString("documentUrl"))
                .contains("fileId=");
        Api.element(post("DirectDebit?userId=61", IBAN));
        assertThat(Api.refusals(post("SignDirectDebit", "\"contractId\": 20901, \"signatureData\": \"x\"")))
                .containsExactly("InvalidPropertyValue/contractId");
        assertThat(Api.refusals(post("DirectDebit?userId=4711", IBAN))).containsExactly("InvalidPropertyId/userId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SignContract", "SignDirectDebit"})
    void refusesWrongSignatures(String path) {
        assertThat(Api.refusals(post(path, "")))
                .containsExactly("InvalidPropertyValue/contractId", "InvalidPropertyValue/signatureData");
        assertThat(Api.refusals(post(path, "\"contractId\": 4711, \"signatureData\": \"x\"")))
                .containsExactly("InvalidPropertyId/contractId");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"cardNumber\": 5555555555554445, \"expirationYear\": 2030, \"expirationMonth\": 1', cardNumber",
        "'\"expirationYear\": 2030, \"expirationMonth\": 1', cardNumber",
        "'\"cardNumber\": \"5555555555554444\", \"expirationMonth\": 1', expirationYear",
        "'\"cardNumber\": \"5555555555554444\", \"expirationYear\": 30, \"expirationMonth\": 1', expirationYear",
        "'\"cardNumber\": \"5555555555554444\", \"expirationYear\": 2030, \"expirationMonth\": 13', expirationMonth",
        "'\"cardNumber\": \"5555555555554444\", \"expirationYear\": 2030, \"expirationMonth\": 1, \"cvcCvv\": 12', cvcCvv"
    })
    void refusesWrongCardsWithoutRepeatingThem(String fields, String property) {
        HttpResponse<String> answer = post("CreditCard?userId=40", fields);
        assertThat(Api.refusals(answer)).containsExactly("InvalidPropertyValue/" + property);
        assertThat(answer.body()).doesNotContain("5555");
    }

    @Test
    void cardTakesThePlaceOfTheBankAccount() {
        Api.element(post("DirectDebit?userId=40", IBAN));
        JsonObject user = Api.element(post(
                "CreditCard?userId=40",
                "\"cardNumber\": \"5555555555554444\", \"expirationYear\": 2030, \"expirationMonth\": 1"));
        assertThat(user.getJsonObject("directDebit").get("accountNumber")).isEqualTo(JsonValue.NULL);
        assertThat(user.toString()).doesNotContain("5555");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UserContract",
                "Contract",
                "SignContract",
                "DirectDebit",
                "SignDirectDebit",
                "CreditCard",
                "User/Product"
            })
    void isForEmployees(String path) {
        assertThat(Api.anna(sandbox).post("Users/" + path, "{}").statusCode()).isEqualTo(403);
    }
}
