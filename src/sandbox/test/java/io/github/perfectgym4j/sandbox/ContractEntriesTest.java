package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.sandbox.company.event.EventType;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charges, payments and refunds of contracts by hand (2.2). */
class ContractEntriesTest extends SandboxTest {

    private static final String CHARGE = "Transactions/AddContractCharge";
    private static final String PAY = "Transactions/AddContractPayment";
    private static final String REFUND = "Transactions/AddPaymentRefund";
    private static final String ENTRY =
            "\"memberId\":60,\"contractId\":20060,\"amountGross\":12.34,\"description\":\"By hand\",\"systemType\":\"Deposit\",\"transactionDate\":\"2026-11-01\"";
    private static final String TILL = "\"vatRateId\":1,\"clubId\":2,\"paymentType\":\"Cash\"";

    private Api22 api;

    @BeforeEach
    void setUp() {
        api = new Api22(sandbox);
    }

    private static BigDecimal gross(JsonObject row) {
        return ((JsonNumber) row.getJsonObject("amount").get("gross")).bigDecimalValue();
    }

    private BigDecimal balance() {
        return ((JsonNumber) api.answer("MemberBalances/60").get("currentBalance")).bigDecimalValue();
    }

    private int add(String command, String... changes) {
        String body = command.equals(PAY) ? "{" + TILL + "," + ENTRY + "}" : "{" + ENTRY + "}";
        return api.done(command, changed(body, changes)).getInt("transactionId");
    }

    private List<String> codes(String command, String... changes) {
        String body = command.equals(PAY) ? "{" + TILL + "," + ENTRY + "}" : "{" + ENTRY + "}";
        return api.codes(command, changed(body, changes));
    }

    /** Each change is {@code name:value}, the value as JSON. */
    private static String changed(String body, String... changes) {
        String changed = body;
        for (String change : changes) {
            String name = change.substring(0, change.indexOf(':'));
            String field = "\"" + name + "\":" + change.substring(name.length() + 1);
            changed = changed.contains("\"" + name + "\":")
                    ? changed.replaceFirst("\"" + name + "\":(\"[^\"]*\"|[-0-9.]+)", field)
                    : changed.replaceFirst("}$", "," + field + "}");
        }
        return changed;
    }

    @Test
    void chargesTakesPaymentsAndGivesBack() {
        BigDecimal before = balance();
        int charge = add(CHARGE);
        assertThat(balance()).isEqualByComparingTo(before.subtract(new BigDecimal("12.34")));
        assertThat(Api.elements(Api.employee(sandbox).get("Payments/ContractFees?userId=60")))
                .filteredOn(row -> row.getInt("id") == charge)
                .extracting(row -> row.getString("feeType"))
                .containsExactly("Deposit");

        try (Receiver receiver = new Receiver()) {
            sandbox.webhooks().register(receiver.url(), EventType.CONTRACT_PAYMENT_DONE);
            assertThat(receiver.next().method()).isEqualTo("GET");
            int paid = add(PAY, "contractTransactionIdToBeSettled:" + charge, "amountGross:12.33", "posStationId:2");
            assertThat(receiver.next().toString())
                    .isEqualTo("ContractPaymentDone {\"userId\":60,\"contractId\":20060}");
            assertThat(balance()).isEqualByComparingTo(before.subtract(new BigDecimal("0.01")));
            JsonObject transaction = api.answer("Transactions/" + paid, "$expand=payments,refunds");
            assertThat(transaction.getInt("contractId")).isEqualTo(20_060);
            assertThat(transaction.getString("contractTransactionType")).isEqualTo("Deposit");
            assertThat(transaction.getBoolean("isRefund")).isFalse();
            assertThat(gross(transaction)).isEqualByComparingTo("12.33");
            assertThat(transaction.getJsonArray("payments").getJsonObject(0).getString("type"))
                    .isEqualTo("Cash");

            assertThat(codes(REFUND, "amountGross:-12.34")).containsExactly("CannotRefundAboveTransactionValue");
            int refund = add(REFUND, "amountGross:-2.30");
            assertThat(balance()).isEqualByComparingTo(before.subtract(new BigDecimal("2.31")));
            JsonObject back = api.answer("Transactions/" + refund, "$expand=refundedTransaction");
            assertThat(back.getBoolean("isRefund")).isTrue();
            assertThat(gross(back)).isEqualByComparingTo("-2.30");
            assertThat(back.getJsonObject("refundedTransaction").getInt("id")).isEqualTo(paid);
            assertThat(codes(REFUND, "amountGross:-10.04")).containsExactly("CannotRefundAboveTransactionValue");
            add(REFUND, "amountGross:-10.03", "accountingPaymentMethod:\"CashLessPrepaid\"");
            assertThat(balance()).isEqualByComparingTo(before.subtract(new BigDecimal("12.34")));
            assertThat(((JsonNumber) api.answer("MemberBalances/60").get("prepaidBalance")).bigDecimalValue())
                    .isEqualByComparingTo("10.03");
        }
    }

    @Test
    void takesPaymentsFromThePrepaidAccount() {
        int charge = add(CHARGE);
        String prepaid = "paymentType:\"CashLessPrepaid\"";
        String settle = "contractTransactionIdToBeSettled:" + charge;
        assertThat(codes(PAY, prepaid, settle)).containsExactly("InvalidPayerId");
        api.done("Payments/PrepaidTopup", "{\"memberId\":60,\"topupAmount\":12.34}");
        add(PAY, prepaid, settle);
        assertThat(((JsonNumber) api.answer("MemberBalances/60").get("prepaidBalance")).bigDecimalValue())
                .isEqualByComparingTo("0");
        assertThat(codes(PAY, settle)).containsExactly("InvalidRelatedTransactionId");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "memberId:0 | InvalidMemberId",
                "memberId:4711 | MemberNotFound",
                "contractId:-1 | InvalidContractId",
                "contractId:4711 | ContractNotFound",
                "contractId:20061 | ContractNotAssignedForMember",
                "transactionDate:\"2025-11-01\" | TransactionInLockPeriod",
                "transactionTypeId:4711 | InvalidTransactionTypeId"
            })
    void refusesEntries(String change, String code) {
        assertThat(codes(CHARGE, change)).containsExactly(code);
        assertThat(codes(PAY, change)).containsExactly(code);
        assertThat(codes(REFUND, change, "amountGross:-1")).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        CHARGE + ", amountGross:0, AmountGrossMustBePositive",
        CHARGE + ", amountGross:-1, AmountGrossMustBePositive",
        PAY + ", amountGross:-1, AmountGrossMustBePositive",
        REFUND + ", amountGross:1, AmountGrossMustBeNegative",
        CHARGE + ", transactionTypeId:11, TransactionTypeDoesNotMatchOperationType",
        PAY + ", transactionTypeId:1, TransactionTypeDoesNotMatchOperationType",
        PAY + ", vatRateId:4711, VatRateIdDoesNotExist",
        PAY + ", vatRateId:4, VatRateIsNotActive",
        PAY + ", vatRateId:2, VatRateIsNotDefaultForCompany",
        PAY + ", clubId:4711, InvalidClubId",
        PAY + ", posStationId:1, InvalidPosStationId",
        PAY + ", contractTransactionIdToBeSettled:4711, RelatedTransactionNotFound",
        PAY + ", contractTransactionIdToBeSettled:3889, InvalidRelatedTransactionId",
    })
    void refusesWhatDoesNotFit(String command, String change, String code) {
        assertThat(codes(command, change)).containsExactly(code);
    }

    @Test
    void refusesMore() {
        assertThat(codes(CHARGE, "description:\"" + "x".repeat(501) + "\"")).containsExactly("MaxLimitDescription");
        assertThat(codes(REFUND, "amountGross:-1", "accountingPaymentMethod:\"Shells\""))
                .containsExactly("WrongAccountingPaymentMethod");
        Api.element(Api.send(Api.employee(sandbox)
                .request("Users/Contract?userId=60&contractId=20902")
                .DELETE()));
        assertThat(codes(CHARGE, "contractId:20902")).containsExactly("ContractDeleted");
    }

    @Test
    void deletesAndMarksCompanyInvoices() {
        String delete = "Invoices/DeleteInvoice";
        String mark = "Invoices/MarkCompanyInvoiceAsPaid";
        long version = version(601);
        assertThat(api.done(mark, "{\"invoiceId\":601}")).isEmpty();
        assertThat(version(601)).isGreaterThan(version);
        assertThat(api.codes(delete, "{\"invoiceId\":601}")).containsExactly("UnknownError");
        assertThat(api.codes(mark, "{\"invoiceId\":602}")).containsExactly("PaymentDateLowerThanInvoiceCreatedDate");
        assertThat(api.done(delete, "{\"invoiceId\":602}")).isEmpty();
        assertThat(api.answer("CompanyInvoices/602").getBoolean("isDeleted")).isTrue();
        assertThat(api.codes(delete, "{\"invoiceId\":602}")).containsExactly("InvoiceDoesNotExist");
        assertThat(api.codes(mark, "{\"invoiceId\":501}")).containsExactly("InvoiceDoesNotExist");
    }

    private long version(int invoice) {
        return api.answer("CompanyInvoices/" + invoice).getJsonNumber("version").longValue();
    }
}
