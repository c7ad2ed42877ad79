package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.sandbox.company.event.EventType;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paying products, charges and debts in one go (2.2): on a page, by card, from the prepaid account. */
class CheckoutTest extends SandboxTest {

    private static final String REDIRECT = "CreditCards/PayWithRedirect";
    private static final String CARD = "CreditCards/PayWithCreditCard";
    private static final String PREPAID = "Payments/PayWithPrepaidAccount";
    private static final String DEBTOR = "\"memberId\":42,\"clubId\":2";

    private Api employee;
    private Api22 api;

    @BeforeEach
    void signIn() {
        employee = Api.employee(sandbox);
        api = new Api22(sandbox);
    }

    private List<JsonObject> pending(long member) {
        return Api.elements(employee.get("Payments/ContractFees?userId=" + member));
    }

    private static BigDecimal open(JsonObject fee) {
        return decimal(fee.getJsonObject("fee"), "gross").negate();
    }

    private static BigDecimal decimal(JsonObject row, String name) {
        return ((JsonNumber) row.get(name)).bigDecimalValue();
    }

    private String charge(JsonObject fee, String amount) {
        return "\"membershipTransactionItems\":[{\"membershipTransactionId\":%d,\"amount\":%s}],\"totalAmount\":%s"
                .formatted(fee.getInt("id"), amount, amount);
    }

    private JsonObject redirect(String items, String more) {
        return api.done(
                REDIRECT,
                "{\"returnUrl\":\"https://shop.example.com/back?a=1\",\"savePaymentSourceAfterSuccess\":false%s,%s,%s}"
                        .formatted(more, DEBTOR, items));
    }

    private String status(JsonObject opened) {
        return api.asked("ClientPortal/GetPaymentStatus?processKey=" + opened.getString("processKey"))
                .getString("status");
    }

    private List<JsonObject> transactions(String filter, String... options) {
        String[] all = new String[options.length + 1];
        all[0] = "$filter=" + filter;
        System.arraycopy(options, 0, all, 1, options.length);
        return api.rows("Transactions", all);
    }

    @Test
    void paysOnAPageThatBothVersionsKnow() {
        JsonObject fee = pending(42).get(0);
        String amount = open(fee).toPlainString();
        JsonObject opened = redirect(charge(fee, amount), "");
        assertThat(opened.getString("paymentProviderName")).isEqualTo("PayU");
        assertThat(status(opened)).isEqualTo("InProgress");
        String key = "PGAPI_" + opened.getString("processKey");
        assertThat(Api.element(employee.get("Payments/PaymentStatus?paymentId=" + key))
                        .getString("status"))
                .isEqualTo("InProgress");
        assertThat(Page22.show(opened.getString("url")).body()).contains(amount);
        assertThat(pending(42)).contains(fee);

        HttpResponse<String> paid = Page22.pay(opened.getString("url"));
        assertThat(paid.headers().firstValue("Location"))
                .hasValue("https://shop.example.com/back?a=1&processKey=" + opened.getString("processKey"));
        assertThat(status(opened)).isEqualTo("Succeed");
        assertThat(Api.element(employee.get("Payments/PaymentStatus?paymentId=" + key))
                        .getString("status"))
                .isEqualTo("Success");
        assertThat(pending(42)).extracting(row -> row.getInt("id")).doesNotContain(fee.getInt("id"));

        JsonObject transaction = transactions("memberId eq 42", "$expand=payments($expand=onlineGateTransaction)")
                .get(0);
        assertThat(transaction.getString("contractTransactionType")).isEqualTo(fee.getString("feeType"));
        assertThat(transaction.getInt("contractId")).isEqualTo(20_042);
        assertThat(decimal(transaction.getJsonObject("amount"), "gross")).isEqualByComparingTo(amount);
        JsonObject payment = transaction.getJsonArray("payments").getJsonObject(0);
        assertThat(payment.getString("type")).isEqualTo("Online");
        JsonObject gate = payment.getJsonObject("onlineGateTransaction");
        assertThat(gate.getString("status")).isEqualTo("Succeed");
        assertThat(gate.getString("paymentId")).isEqualTo(key);

        Page22.pay(opened.getString("url"));
        assertThat(transactions("memberId eq 42")).hasSize(1);
    }

    @Test
    void isSeenByChangesOfEachSetOnce() {
        JsonObject fee = pending(42).get(0);
        String amount = open(fee).toPlainString();
        JsonObject opened = redirect(charge(fee, amount), "");
        long before = api.rows("OnlineGateTransactions", "$orderby=version desc", "$top=1")
                .get(0)
                .getJsonNumber("version")
                .longValue();
        api.rows("MemberBalances", "$top=1");
        try (Receiver receiver = new Receiver()) {
            sandbox.webhooks().register(receiver.url(), EventType.CONTRACT_PAYMENT_DONE);
            assertThat(receiver.next().method()).isEqualTo("GET");
            Page22.pay(opened.getString("url"));
            assertThat(receiver.next().toString())
                    .isEqualTo("ContractPaymentDone {\"userId\":42,\"contractId\":20042}");
        }
        String changed = "$filter=version gt " + before;
        for (String set : List.of(
                "ContractCharges",
                "ContractPayments",
                "Transactions",
                "TransactionPayments",
                "OnlineGateTransactions",
                "MemberBalances")) {
            assertThat(api.rows(set, changed, "$orderby=version")).as(set).hasSize(1);
        }
        JsonObject settled = api.rows("ContractCharges", changed).get(0);
        JsonObject payment = api.rows("ContractPayments", changed, "$expand=onlineGateTransaction")
                .get(0);
        assertThat(settled.getInt("id")).isEqualTo(fee.getInt("id"));
        assertThat(decimal(settled, "leftToPay")).isEqualByComparingTo("0");
        assertThat(payment.getJsonObject("amount")).isEqualTo(settled.getJsonObject("amount"));
        assertThat(payment.getInt("transactionId"))
                .isEqualTo(api.rows("Transactions", changed).get(0).getInt("id"));
        assertThat(payment.getJsonObject("onlineGateTransaction").getString("paymentId"))
                .endsWith(opened.getString("processKey"));
    }

    @Test
    void paysNothingThatWasGivenUp() {
        List<JsonObject> before = pending(42);
        JsonObject opened = redirect(charge(before.get(0), "1.05"), ",\"paymentProviderName\":\"Stripe\"");
        assertThat(opened.getString("paymentProviderName")).isEqualTo("Stripe");
        Page22.giveUp(opened.getString("url"));
        assertThat(status(opened)).isEqualTo("Failed");
        assertThat(pending(42)).isEqualTo(before);
        assertThat(transactions("memberId eq 42")).isEmpty();
        assertThat(api.asked("ClientPortal/GetPaymentStatus?processKey=00000000-0000-0000-0000-00000000000f")
                        .getString("status"))
                .isEqualTo("Unknown");
    }

    @Test
    void putsMoneyForWhatIsPaidAlreadyIntoThePrepaidAccount() {
        JsonObject fee = pending(42).get(0);
        String amount = open(fee).toPlainString();
        JsonObject first = redirect(charge(fee, amount), "");
        JsonObject second = redirect(charge(fee, amount), "");
        Page22.pay(first.getString("url"));
        Page22.pay(second.getString("url"));
        JsonObject prepayment =
                api.rows("PrepaidTransactions", "$filter=memberId eq 42").get(0);
        assertThat(decimal(prepayment, "amountLeft")).isEqualByComparingTo(amount);
        assertThat(decimal(api.answer("MemberBalances/42"), "prepaidBalance")).isEqualByComparingTo(amount);
    }

    @Test
    void storesTheCardThatPaidIfAsked() {
        JsonObject fee = pending(42).get(0);
        String body = "{\"returnUrl\":\"https://shop.example.com\",\"savePaymentSourceAfterSuccess\":true,%s,%s}"
                .formatted(DEBTOR, charge(fee, "2.01"));
        Page22.pay(api.done(REDIRECT, body).getString("url"));
        JsonObject source = api.answer("Members/42", "$expand=paymentSources")
                .getJsonArray("paymentSources")
                .getJsonObject(0);
        assertThat(source.getString("paymentSource")).isEqualTo("CreditCard");
        assertThat(source.getString("publicData")).isEqualTo("4444");
        JsonObject gate = api.rows(
                        "OnlineGateTransactions",
                        "$filter=memberId eq 42",
                        "$expand=ePaymentTransaction($expand=ePaymentKeys,payments)")
                .get(0);
        JsonObject ePayment = gate.getJsonObject("ePaymentTransaction");
        assertThat(gate.get("ePaymentTansactionId")).isEqualTo(ePayment.get("id"));
        assertThat(decimal(ePayment, "grossAmount")).isEqualByComparingTo("2.01");
        assertThat(ePayment.getJsonArray("ePaymentKeys")).hasSize(1);
        assertThat(ePayment.getJsonArray("payments").getJsonObject(0).getString("type"))
                .isEqualTo("OnlineEcard");

        // The next part of the same charge, with the stored card.
        String again = "{\"paymentSourceId\":%d,%s,%s}".formatted(source.getInt("id"), DEBTOR, charge(fee, "3.33"));
        JsonObject paid = api.done(CARD, again);
        assertThat(status(paid)).isEqualTo("Succeed");
        assertThat(open(pending(42).get(0))).isEqualByComparingTo(open(fee).subtract(new BigDecimal("5.34")));
    }

    @Test
    void buysProductsAndSettlesDebtsFromThePrepaidAccount() {
        Api.element(employee.post(
                "Products/Product/Buy", "{\"userId\":43,\"productId\":1,\"quantity\":2,\"paymentMethod\":\"Debit\"}"));
        JsonObject debt = api.rows("CashlessDebitPosTransactions", "$filter=memberId eq 43")
                .get(0);
        assertThat(decimal(debt, "amountLeftToPay")).isEqualByComparingTo("10");
        String items = """
                {"memberId":43,"clubId":2,"totalAmount":17.5,
                 "productItems":[{"productId":2,"quantity":1,"amount":10}],
                 "pendingProductTransactionItems":[{"productTransactionId":%d,"amount":7.50}]}
                """.formatted(debt.getInt("id"));
        assertThat(api.codes(PREPAID, items)).containsExactly("InsufficientPrepaidAccountBalance");
        assertThat(decimal(
                        api.done("Payments/PrepaidTopup", "{\"memberId\":43,\"topupAmount\":20}"),
                        "currentPrepaidBalance"))
                .isEqualByComparingTo("20");
        assertThat(status(api.done(PREPAID, items))).isEqualTo("Succeed");

        assertThat(decimal(api.answer("CashlessDebitPosTransactions/" + debt.getInt("id")), "amountLeftToPay"))
                .isEqualByComparingTo("2.5");
        List<JsonObject> bought =
                transactions("memberId eq 43 and productId ne null", "$expand=payments", "$orderby=id");
        assertThat(bought).extracting(row -> row.getInt("productId")).containsExactly(1, 2);
        assertThat(bought.get(0).getJsonArray("payments"))
                .extracting(row -> row.asJsonObject().getString("type"))
                .containsExactly("CashLessDebit", "CashLessPrepaid");
        JsonObject prepayment =
                api.rows("PrepaidTransactions", "$filter=memberId eq 43").get(0);
        assertThat(decimal(prepayment, "amountUsed")).isEqualByComparingTo("17.5");
        assertThat(decimal(prepayment, "amountLeft")).isEqualByComparingTo("2.5");
        assertThat(Api.elements(employee.get("Users/User/Product?userId=43&clubId=2")))
                .extracting(row -> row.getInt("quantity"))
                .containsExactly(2, 1);
    }

    @Test
    void spendsTheOldestPrepaymentFirstAndKeepsTheBonus() {
        api.done("Payments/PrepaidTopup", "{\"memberId\":43,\"topupAmount\":100.99}");
        api.done("Payments/PrepaidTopup", "{\"memberId\":43,\"topupAmount\":0.01}");
        api.done(
                PREPAID,
                "{\"memberId\":43,\"clubId\":2,\"totalAmount\":100,\"productItems\":[{\"productId\":2,\"quantity\":10,\"amount\":100}]}");
        List<JsonObject> prepayments =
                api.rows("PrepaidTransactions", "$filter=memberId eq 43", "$orderby=id", "$expand=transaction");
        assertThat(prepayments)
                .extracting(row -> decimal(row, "amountLeft").toPlainString())
                .containsExactly("1.99", "0.01");
        assertThat(decimal(prepayments.get(0).getJsonObject("transaction").getJsonObject("amount"), "gross"))
                .isEqualByComparingTo("100.99");
        assertThat(decimal(api.answer("MemberBalances/43"), "prepaidBalance")).isEqualByComparingTo("2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"memberId\":4711,\"clubId\":2 | \"productItems\":[{\"productId\":2,\"quantity\":1,\"amount\":10}],\"totalAmount\":10 | UserWasNotFound",
                "\"memberId\":43,\"clubId\":4711 | \"productItems\":[{\"productId\":2,\"quantity\":1,\"amount\":10}],\"totalAmount\":10 | ClubWasNotFound ProductWasNotFound",
                "\"memberId\":43,\"clubId\":2 | \"productItems\":[{\"productId\":10,\"quantity\":1,\"amount\":30}],\"totalAmount\":30 | ProductWasNotFound",
                "\"memberId\":43,\"clubId\":2 | \"productItems\":[{\"productId\":2,\"quantity\":0,\"amount\":0}],\"totalAmount\":0 | InvalidProductQuantity",
                "\"memberId\":43,\"clubId\":2 | \"productItems\":[{\"productId\":2,\"quantity\":3,\"amount\":29.99}],\"totalAmount\":29.99 | InvalidProductItemAmount",
                "\"memberId\":43,\"clubId\":2 | \"productItems\":[{\"productId\":2,\"quantity\":1,\"amount\":10}],\"totalAmount\":9.99 | TotalAmountIsInvalid",
                "\"memberId\":43,\"clubId\":2 | \"totalAmount\":9.99 | NoItemsToPayFor",
                "\"memberId\":43,\"clubId\":2 | \"productItems\":[],\"totalAmount\":0 | NoItemsToPayFor",
                "\"memberId\":43,\"clubId\":2 | \"membershipTransactionItems\":[{\"membershipTransactionId\":3889,\"amount\":1}],\"totalAmount\":1 | ContractTransactionWasNotFound",
                "\"memberId\":236,\"clubId\":2 | \"membershipTransactionItems\":[{\"membershipTransactionId\":3889,\"amount\":3.86}],\"totalAmount\":3.86 | InvalidContractTransactionAmount",
                "\"memberId\":236,\"clubId\":2 | \"membershipTransactionItems\":[{\"membershipTransactionId\":3889,\"amount\":0}],\"totalAmount\":0 | InvalidContractTransactionAmount",
                "\"memberId\":236,\"clubId\":2 | \"membershipTransactionItems\":[{\"membershipTransactionId\":3889,\"amount\":1.001}],\"totalAmount\":1.001 | InvalidContractTransactionAmount TotalAmountIsInvalid",
                "\"memberId\":236,\"clubId\":2 | \"membershipTransactionItems\":[{\"membershipTransactionId\":3889,\"amount\":1},{\"membershipTransactionId\":3889,\"amount\":1}],\"totalAmount\":2 | InvalidContractTransactionAmount",
                "\"memberId\":236,\"clubId\":2 | \"pendingProductTransactionItems\":[{\"productTransactionId\":3889,\"amount\":1}],\"totalAmount\":1 | PendingPosTransactionWasNotFound",
                "\"memberId\":236,\"clubId\":2 | \"pendingProductTransactionItems\":[{\"productTransactionId\":49001,\"amount\":5}],\"totalAmount\":5 | PendingPosTransactionWasNotFound",
            })
    void refusesAllThatIsWrongAtOnce(String who, String items, String codes) {
        String[] expected = codes.split(" ");
        assertThat(api.codes(PREPAID, "{" + who + "," + items + "}")).containsExactly(expected);
        assertThat(api.codes(CARD, "{\"paymentSourceId\":1," + who + "," + items + "}"))
                .containsExactly(expected);
        assertThat(api.codes(
                        REDIRECT,
                        "{\"returnUrl\":\"https://shop.example.com\",\"savePaymentSourceAfterSuccess\":false," + who
                                + "," + items + "}"))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), false, '', 2, InvalidReturnUrl",
        "'back here', false, '', 2, InvalidReturnUrl",
        "https://shop.example.com, true, Stripe, 2, PaymentProviderNameNotAllowed",
        "https://shop.example.com, false, Adyen, 2, InvalidPaymentProvider",
        "https://shop.example.com, false, '', 15, ClubHasNoOnlineProviderConfigured"
    })
    void refusesToOpenAPage(String returnUrl, boolean saves, String provider, long club, String code) {
        String body = """
                {"returnUrl":"%s","savePaymentSourceAfterSuccess":%s,"memberId":43,"clubId":%d,"totalAmount":10,
                 "productItems":[{"productId":2,"quantity":1,"amount":10}]%s}
                """.formatted(
                returnUrl, saves, club, provider.isEmpty() ? "" : ",\"paymentProviderName\":\"" + provider + "\"");
        assertThat(api.codes(REDIRECT, body)).containsExactly(code);
        assertThat(api.ids("OnlineGateTransactions", "$filter=memberId eq 43")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "null"})
    void refusesToTopUpNothing(String amount) {
        assertThat(api.codes("Payments/PrepaidTopup", "{\"memberId\":43,\"topupAmount\":" + amount + "}"))
                .containsExactly("TopupAmountMustBeGreaterThanZero");
    }

    @ParameterizedTest
    @CsvSource({"43, 0.001, topupAmount", "4711, 5, memberId"})
    void doesNotUnderstandTopUps(long member, String amount, String field) {
        HttpResponse<String> answer =
                api.post("Payments/PrepaidTopup", "{\"memberId\":" + member + ",\"topupAmount\":" + amount + "}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Api.object(answer.body()).getJsonObject("modelState")).containsKey("request." + field);
    }
}
