package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Charges, payments and balances are one truth, to the cent, in net, tax and gross, and in both versions. */
class ContractMoneyTest extends SandboxTest {

    private static final String CONTRACT = "{\"memberId\": 43, \"contractData\": {\"paymentPlanId\": 45,"
            + " \"signUpDate\": \"2026-11-20\", \"startDate\": \"2026-11-20\"}}";

    private Api22 api;
    private Api employee;

    @BeforeEach
    void setUp() {
        api = new Api22(sandbox);
        employee = Api.employee(sandbox);
    }

    private static BigDecimal number(JsonObject row, String name) {
        JsonNumber number = row.getJsonNumber(name);
        return number.bigDecimalValue().setScale(2);
    }

    /** Net, tax and gross of many rows, added up. */
    private static List<BigDecimal> sums(List<JsonObject> rows) {
        return Stream.of("net", "vat", "gross")
                .map(part -> rows.stream()
                        .map(row -> number(row.getJsonObject("amount"), part))
                        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add))
                .toList();
    }

    private static List<BigDecimal> amounts(String... amounts) {
        return Stream.of(amounts).map(BigDecimal::new).toList();
    }

    private JsonObject balance(long memberId) {
        return api.answer("MemberBalances/" + memberId);
    }

    private void pay(long memberId, String amount) {
        Api.element(employee.post(
                "Payments/ManualContractPayment?userId=" + memberId,
                "{\"paidAmount\": " + amount + ", \"contractTransactionType\": \"Manual\"}"));
    }

    private List<JsonObject> payments(int contractId) {
        return api.rows("ContractPayments", "$filter=contractId eq " + contractId, "$orderby=id");
    }

    @Test
    void partsOfAFeeAddUpToItInNetAndTaxAsWell() {
        int id = api.done("Contracts/AddContract", CONTRACT).getInt("contractId");
        String due = "$filter=contractId eq " + id + " and dueDate lt 2026-11-22T00:00:00Z";
        List<JsonObject> charges = api.rows("ContractCharges", due);
        // 19 + 49 + 39.90 * 11 / 30 = 82.63
        assertThat(sums(charges)).isEqualTo(amounts("67.18", "15.45", "82.63"));
        assertThat(charges).allSatisfy(charge -> {
            JsonObject amount = charge.getJsonObject("amount");
            assertThat(number(amount, "net").add(number(amount, "vat"))).isEqualTo(number(amount, "gross"));
            assertThat(number(charge, "leftToPay")).isEqualTo(number(amount, "gross"));
        });
        assertThat(number(balance(43), "currentBalance")).isEqualTo(new BigDecimal("-82.63"));
        assertThat(balance(43).getString("negativeBalanceSince")).startsWith("2026-11-20T00:00:00");

        Stream.of("7.77", "33.33", "0.01", "33.33", "8.19").forEach(amount -> pay(43, amount));
        assertThat(api.rows("ContractCharges", due)).allMatch(charge -> charge.getInt("leftToPay") == 0);
        assertThat(payments(id)).hasSizeGreaterThan(5).allSatisfy(payment -> {
            JsonObject amount = payment.getJsonObject("amount");
            assertThat(number(amount, "net").add(number(amount, "vat"))).isEqualTo(number(amount, "gross"));
            assertThat(payment.getBoolean("isRefund")).isFalse();
        });
        assertThat(sums(payments(id))).isEqualTo(sums(charges));
        assertThat(number(balance(43), "currentBalance")).isEqualTo(new BigDecimal("0.00"));
        assertThat(balance(43).get("negativeBalanceSince")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void bothVersionsShowTheSameMoney() {
        int id = api.done("Contracts/AddContract", CONTRACT).getInt("contractId");
        pay(43, "20.5");
        JsonObject statement = Api.element(employee.get("Contracts/Contract/Fees?contractId=" + id));
        List<JsonObject> charges = api.rows("ContractCharges", "$filter=contractId eq " + id);
        assertThat(number(statement, "totalFee")).isEqualTo(sums(charges).get(2));
        BigDecimal pending = Stream.concat(
                        statement.getJsonArray("pendingTransactions").getValuesAs(JsonObject.class).stream(),
                        statement.getJsonArray("paidTransactions").getValuesAs(JsonObject.class).stream())
                .map(row -> number(row, "amountToSettle"))
                .reduce(BigDecimal.ZERO, BigDecimal::subtract);
        BigDecimal left =
                charges.stream().map(row -> number(row, "leftToPay")).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(left).isEqualTo(pending).isEqualTo(sums(charges).get(2).subtract(new BigDecimal("20.50")));
    }

    @Test
    void aBalanceChangesWhenSomethingBecomesDue() {
        JsonObject before = balance(66);
        assertThat(number(before, "currentBalance")).isEqualTo(new BigDecimal("0.00"));
        String news = "$filter=version gt " + before.getJsonNumber("version");
        assertThat(balance(66).getJsonNumber("version")).isEqualTo(before.getJsonNumber("version"));

        clock.advance(Duration.ofDays(10));
        assertThat(api.allRows("MemberBalances", news, "$orderby=version"))
                .extracting(row -> row.getInt("memberId"))
                .contains(66)
                .doesNotHaveDuplicates();
        assertThat(number(balance(66), "currentBalance")).isEqualTo(new BigDecimal("-39.90"));

        String cursor = "$filter=version gt "
                + api.allRows("MemberBalances", "$orderby=version desc", "$top=1")
                        .get(0)
                        .getJsonNumber("version");
        pay(66, "40");
        assertThat(api.allRows("MemberBalances", cursor))
                .extracting(row -> row.getInt("memberId") + " " + row.getInt("currentBalance"))
                .containsExactly("66 0");
    }

    @Test
    void whoPaidIsNoLongerRefused() {
        String booking = "{\"memberId\": 42, \"classId\": 103}";
        assertThat(api.codes("ClassBooking/BookClass", booking)).containsExactly("UserOnFinancialDebit");
        BigDecimal debt = number(balance(42), "currentBalance").negate();
        assertThat(debt).isPositive();
        pay(42, debt.subtract(new BigDecimal("0.01")).toString());
        assertThat(api.codes("ClassBooking/BookClass", booking)).containsExactly("UserOnFinancialDebit");
        pay(42, "0.01");
        assertThat(api.done("ClassBooking/BookClass", booking).getInt("bookingId"))
                .isPositive();
    }

    @Test
    void moneyGoesBackToTheCent() {
        int id = api.done("Contracts/AddContract", CONTRACT).getInt("contractId");
        pay(43, "7.77");
        pay(43, "50.01");
        api.done(
                "Contracts/Cancel",
                "{\"contractId\": " + id + ", \"cancelDate\": \"2026-11-21\", \"contractEndDateType\": \"MoneyBack\"}");
        List<JsonObject> payments = payments(id);
        assertThat(sums(payments)).isEqualTo(amounts("0.00", "0.00", "0.00"));
        List<JsonObject> refunds =
                payments.stream().filter(row -> row.getBoolean("isRefund")).toList();
        assertThat(refunds).hasSize(payments.size() / 2).allSatisfy(refund -> {
            JsonObject original =
                    api.answer("ContractPayments/" + refund.getInt("refundedContractTransactionPaymentId"));
            assertThat(number(refund.getJsonObject("amount"), "gross"))
                    .isEqualTo(number(original.getJsonObject("amount"), "gross").negate());
        });
        assertThat(api.rows("ContractCharges", "$filter=contractId eq " + id))
                .allMatch(charge -> charge.getBoolean("isCancelled") && charge.getInt("leftToPay") == 0);
        assertThat(number(balance(43), "currentBalance")).isEqualTo(new BigDecimal("0.00"));
        assertThat(refunds.stream()
                        .map(refund -> refund.getInt("transactionId"))
                        .distinct())
                .singleElement()
                .satisfies(transaction -> assertThat(
                                api.rows("TransactionPayments", "$filter=transactionId eq " + transaction))
                        .singleElement()
                        .satisfies(payment -> {
                            assertThat(payment.getString("type")).isEqualTo("Cash");
                            assertThat(number(payment.getJsonObject("amount"), "gross"))
                                    .as("what left the till")
                                    .isEqualTo(new BigDecimal("-57.78"));
                        }));
    }
}
