package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentsTest extends SandboxTest {

    private static final String CARD = "Payments/PayWithCreditCard";
    private static final String MANUAL = "Payments/ManualContractPayment";

    private Api employee;

    @BeforeEach
    void signIn() {
        employee = Api.employee(sandbox);
    }

    private List<JsonObject> pending(long member) {
        return Api.elements(employee.get("Payments/ContractFees?userId=" + member));
    }

    private static List<Integer> ids(List<JsonObject> rows) {
        return rows.stream().map(row -> row.getInt("id")).toList();
    }

    private BigDecimal balance(long member) {
        JsonObject taken = Api.element(prepaid(member, "1"));
        Api.element(prepaid(member, "-1"));
        return ((JsonNumber) taken.get("customerBalance")).bigDecimalValue().subtract(BigDecimal.ONE);
    }

    private HttpResponse<String> prepaid(long member, String amount) {
        return employee.post("Payments/Prepaid", "{\"userId\": %d, \"totalAmount\": %s}".formatted(member, amount));
    }

    private HttpResponse<String> card(long member, String fees, String total) {
        return employee.post(
                CARD, "{\"userId\": %d, \"feeIds\": %s, \"totalAmount\": %s}".formatted(member, fees, total));
    }

    @Test
    void listsPendingFeesAtOnceWithBothNames() {
        assertThat(pending(803)).hasSize(130);
        JsonObject fee = pending(236).get(0);
        assertThat(fee.get("feeType")).isEqualTo(fee.get("paymentType"));
        assertThat(fee.get("fee")).isEqualTo(fee.get("amount"));
        assertThat(pending(43)).isEmpty();
        assertThat(pending(42))
                .extracting(row -> row.getString("dueDate"))
                .first()
                .isEqualTo("2026-08-01T00:00:00");
    }

    @Test
    void paysFeesByCard() {
        Api.element(card(236, "[3889, 3890]", "22.85"));
        assertThat(ids(pending(236))).contains(3891).doesNotContain(3889, 3890);
        assertThat(Api.refusals(card(236, "[3889]", "3.85"))).containsExactly("InvalidPropertyId/feeIds");
    }

    @Test
    void paidFeesMoveInTheStatement() {
        JsonObject before = Api.element(employee.get("Contracts/Contract/Fees?contractId=21001"));
        assertThat(before.getJsonArray("pendingTransactions")).hasSize(1);
        int fee = pending(803).get(0).getInt("id");
        Api.element(employee.post(
                "Users/CreditCard?userId=803",
                "{\"cardNumber\": \"5555 5555 5555 4444\", \"expirationYear\": 2030, \"expirationMonth\": 1}"));
        Api.element(card(803, "[" + fee + "]", "125"));
        JsonObject after = Api.element(employee.get("Contracts/Contract/Fees?contractId=21001"));
        assertThat(after.getJsonArray("pendingTransactions")).isEmpty();
        assertThat(after.getJsonArray("paidTransactions").getJsonObject(0).getInt("amountToSettle"))
                .isZero();
        assertThat(after.get("totalFee")).isEqualTo(before.get("totalFee"));
    }

    @ParameterizedTest
    @CsvSource({
        "4711, '[1]', 10, InvalidUser/userId",
        "801, '[]', 10, InvalidClub",
        "236, '[3889]', 10, InvalidTotalAmount",
        "236, '[3889]', -3.85, InvalidTotalAmount/totalAmount",
        "236, '[50001]', 10, InvalidPropertyId/feeIds",
        "236, 'x', 10, InvalidPropertyValue"
    })
    void refusesPaymentsByCard(long member, String fees, String total, String refusal) {
        assertThat(Api.refusals(card(member, fees, total))).containsExactly(refusal);
    }

    @Test
    void refusesPaymentsWithoutAWorkingCard() {
        int fee = pending(40).get(0).getInt("id");
        assertThat(Api.refusals(card(40, "[" + fee + "]", "39.9"))).containsExactly("NoCreditCard");
        Api.element(employee.post(
                "Users/CreditCard?userId=40",
                "{\"cardNumber\": \"4000000000000002\", \"expirationYear\": 2030, \"expirationMonth\": 1}"));
        assertThat(Api.refusals(card(40, "[" + fee + "]", "39.9"))).containsExactly("PaymentError");
        assertThat(ids(pending(40))).contains(fee);
        assertThat(Api.refusals(employee.post(CARD, "{}")))
                .containsExactly("InvalidUser/userId", "InvalidPropertyValue/feeIds", "InvalidTotalAmount/totalAmount");
    }

    @Test
    void booksManualPaymentsOldestFirst() {
        JsonObject first = Api.element(employee.post(
                MANUAL + "?userId=236", "{\"paidAmount\": 100, \"contractTransactionType\": \"Manual\"}"));
        assertThat(first.getInt("transactionId")).isEqualTo(32_228_336);
        JsonObject left = pending(236).get(0);
        assertThat(left.getJsonObject("fee").get("gross")).hasToString("-32.8");
        JsonObject second = Api.element(Api.send(employee.request(MANUAL)
                .header("userId", "236")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"paidAmount\": 32.8, \"contractTransactionType\": \"Membership\"}"))));
        assertThat(second.getInt("transactionId")).isEqualTo(32_228_337);
        assertThat(pending(236)).hasSize(11);
    }

    @Test
    void booksManualPaymentsForOneKindAndForThePrepaidAccount() {
        Api.element(employee.post(
                MANUAL + "?userId=236", "{\"paidAmount\": 20, \"contractTransactionType\": \"AdminFee\"}"));
        assertThat(ids(pending(236))).doesNotContain(3890).contains(3889);
        assertThat(balance(236)).isEqualByComparingTo("168.2");
        Api.element(
                employee.post(MANUAL + "?userId=40", "{\"paidAmount\": 5, \"contractTransactionType\": \"Prepaid\"}"));
        assertThat(balance(40)).isEqualByComparingTo("5");
        assertThat(Api.refusals(employee.post(MANUAL, "{\"paidAmount\": 0, \"contractTransactionType\": \"Gift\"}")))
                .containsExactly(
                        "InvalidPropertyValue/userId",
                        "InvalidPropertyValue/paidAmount",
                        "InvalidPropertyValue/contractTransactionType");
        assertThat(Api.refusals(employee.post(
                        MANUAL + "?userId=4711", "{\"paidAmount\": 1, \"contractTransactionType\": \"Manual\"}")))
                .containsExactly("InvalidPropertyId/userId");
    }

    @Test
    void changesThePrepaidBalance() {
        JsonObject first = Api.element(prepaid(40, "200"));
        assertThat(first.get("customerBalance")).hasToString("202");
        assertThat(first.getInt("billNumber")).isEqualTo(123);
        assertThat(first.getString("operationDate")).isEqualTo("2026-11-21T13:00:00");
        assertThat(Api.element(prepaid(40, "-201.5")).get("customerBalance")).hasToString("0.5");
        assertThat(Api.refusals(prepaid(40, "-0.51"))).containsExactly("InvalidPropertyValue/totalAmount");
        assertThat(Api.element(employee.get("Payments/Prepaid/Bonus?amount=99.99&source=api"))
                        .getInt("bonusAmount"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"totalAmount\": 5', InvalidPropertyValue/userId",
        "'\"userId\": 40', InvalidPropertyValue/totalAmount",
        "'\"userId\": 40, \"totalAmount\": 0', InvalidPropertyValue/totalAmount",
        "'\"userId\": 40, \"totalAmount\": 0.001', InvalidPropertyValue/totalAmount",
        "'\"userId\": 4711, \"totalAmount\": 5', InvalidPropertyId/userId",
        "'\"userId\": 40, \"totalAmount\": 5, \"clubId\": 4711', InvalidPropertyId/clubId",
        "'\"userId\": 40, \"totalAmount\": 5, \"paymentMethod\": \"Shells\"', InvalidPropertyValue/paymentMethod",
        "'\"userId\": 40, \"totalAmount\": 5, \"prepaidSource\": \"0123456789012345678901234567890123456\"', InvalidPropertyValue/prepaidSource"
    })
    void refusesWrongTopUps(String fields, String refusal) {
        assertThat(Api.refusals(employee.post("Payments/Prepaid", "{" + fields + "}")))
                .containsExactly(refusal);
        assertThat(Api.refusals(employee.post(
                        "Payments/Prepaid",
                        "{\"userId\": 40, \"totalAmount\": 5, \"operationDescription\": \"" + "x".repeat(196) + "\"}")))
                .containsExactly("InvalidPropertyValue/operationDescription");
    }

    @Test
    void paysOnline() {
        JsonObject opened = Api.element(employee.get(
                "Payments/Pay?userId=236&amount=2000" + "&redirectUrl=https%3A%2F%2Fshop.example.com%2Fback%3Fa%3D1"));
        assertThat(opened.getString("paymentId")).isEqualTo("PGAPI_a12b55c5-d526-4e4e-ae9c");
        assertThat(status(opened)).isEqualTo("InProgress");
        assertThat(pending(236)).hasSize(15);
        HttpResponse<String> page = Api.send(HttpRequest.newBuilder(URI.create(opened.getString("paymentUrl"))));
        assertThat(page.body()).contains("20.00").contains("InProgress");

        HttpResponse<String> paid = finish(opened, "paid");
        assertThat(paid.statusCode()).isEqualTo(303);
        assertThat(paid.headers().firstValue("Location"))
                .hasValue("https://shop.example.com/back?a=1&paymentId=PGAPI_a12b55c5-d526-4e4e-ae9c");
        assertThat(status(opened)).isEqualTo("Success");
        assertThat(pending(236)).hasSize(14);
        assertThat(pending(236).get(0).getJsonObject("amount").get("gross")).hasToString("-2.85");
        finish(opened, "paid");
        assertThat(pending(236).get(0).getJsonObject("amount").get("gross")).hasToString("-2.85");
    }

    @Test
    void givesOnlinePaymentsUp() {
        Api.element(employee.get("Payments/Pay?userId=236&amount=100"));
        JsonObject opened = Api.element(employee.get("Payments/Pay?userId=236&amount=100"));
        assertThat(opened.getString("paymentId")).startsWith("PGAPI_").isNotEqualTo("PGAPI_a12b55c5-d526-4e4e-ae9c");
        assertThat(finish(opened, "given-up").body()).contains("Error");
        JsonObject status =
                Api.element(employee.get("Payments/PaymentStatus?paymentId=" + opened.getString("paymentId")));
        assertThat(status.getString("status")).isEqualTo("Error");
        assertThat(status.getString("errorMessage")).isNotEmpty();
        assertThat(Api.send(HttpRequest.newBuilder(URI.create(opened.getString("paymentUrl") + "x")))
                        .statusCode())
                .isEqualTo(404);
    }

    private String status(JsonObject opened) {
        return Api.element(employee.get("Payments/PaymentStatus?paymentId=" + opened.getString("paymentId")))
                .getString("status");
    }

    private static HttpResponse<String> finish(JsonObject opened, String outcome) {
        return Api.send(HttpRequest.newBuilder(URI.create(opened.getString("paymentUrl")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("outcome=" + outcome)));
    }

    @ParameterizedTest
    @CsvSource({
        "Payments/ContractFees, InvalidPropertyValue/userId",
        "Payments/ContractFees?userId=4711, InvalidPropertyId/userId",
        "Payments/Pay?amount=100, InvalidPropertyValue/userId",
        "Payments/Pay?userId=236, InvalidPropertyValue/amount",
        "Payments/Pay?userId=236&amount=0, InvalidPropertyValue/amount",
        "Payments/Pay?userId=236&amount=12.5, InvalidPropertyValue/amount",
        "Payments/Pay?userId=4711&amount=100, InvalidPropertyId/userId",
        "Payments/Pay?userId=236&amount=100&redirectUrl=javascript:alert(1), InvalidPropertyValue/redirectUrl",
        "Payments/PaymentStatus, InvalidPropertyValue/paymentId",
        "Payments/PaymentStatus?paymentId=x, InvalidPropertyId/paymentId",
        "Payments/Prepaid/Bonus, InvalidPropertyValue/amount",
        "Payments/Prepaid/Bonus?amount=1&source=Fax, InvalidPropertyValue/source"
    })
    void refusesWrongParameters(String path, String refusal) {
        assertThat(Api.refusals(employee.get(path))).containsExactly(refusal);
    }
}
