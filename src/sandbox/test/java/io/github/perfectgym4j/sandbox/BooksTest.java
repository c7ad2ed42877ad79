package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The books balance, whoever sells and pays at the same time (2.2). */
class BooksTest extends SandboxTest {

    private static final int ROUNDS = 6;
    private static final List<Long> MEMBERS =
            LongStream.rangeClosed(51, 58).boxed().toList();

    private static BigDecimal sum(List<JsonObject> rows, String name) {
        return rows.stream()
                .map(row -> ((JsonNumber) row.get(name)).bigDecimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal gross(List<JsonObject> rows) {
        return sum(rows.stream().map(row -> row.getJsonObject("amount")).toList(), "gross");
    }

    /** Pays in 100 and a bonus of 1, buys for 5 out of it and for 2 x 5 on account, and settles that debt on a page. */
    private static void round(Api22 api, long member) {
        String who = "\"memberId\":" + member + ",\"clubId\":2";
        api.done("Payments/PrepaidTopup", "{\"memberId\":" + member + ",\"topupAmount\":100}");
        api.done(
                "Payments/PayWithPrepaidAccount",
                "{" + who + ",\"totalAmount\":5,\"productItems\":[{\"productId\":1,\"quantity\":1,\"amount\":5}]}");
        api.post(
                "Products/AddPosPurchaseTransaction",
                "{" + who + ",\"productId\":1,\"quantity\":2,\"paymentType\":\"CashLessDebit\"}");
        int debt = api.ids(
                        "CashlessDebitPosTransactions", "$filter=memberId eq " + member + " and amountLeftToPay gt 0")
                .get(0);
        JsonObject opened = api.done(
                "CreditCards/PayWithRedirect",
                "{\"returnUrl\":\"https://shop.example.com\",\"savePaymentSourceAfterSuccess\":false," + who
                        + ",\"totalAmount\":10,\"pendingProductTransactionItems\":[{\"productTransactionId\":" + debt
                        + ",\"amount\":10}]}");
        Page22.pay(opened.getString("url"));
    }

    @Test
    void balanceForEightAtOnce() throws Exception {
        Api22 api = new Api22(sandbox);
        String goods = "$filter=warehouseId eq 2 and productId eq 1";
        BigDecimal stock = sum(api.rows("WarehouseStates", goods), "currentState");
        ExecutorService threads = Executors.newFixedThreadPool(MEMBERS.size());
        try {
            List<Callable<Void>> work = MEMBERS.stream()
                    .map(member -> (Callable<Void>) () -> {
                        for (int i = 0; i < ROUNDS; i++) {
                            round(new Api22(sandbox), member);
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }

        BigDecimal rounds = BigDecimal.valueOf(ROUNDS * MEMBERS.size());
        assertThat(sum(api.rows("WarehouseStates", goods), "currentState"))
                .isEqualByComparingTo(stock.subtract(rounds.multiply(new BigDecimal(3))));
        String these = "memberId ge 51 and memberId le 58";
        assertThat(sum(api.allRows("PrepaidTransactions", "$filter=" + these), "amountLeft"))
                .isEqualByComparingTo(rounds.multiply(new BigDecimal(96)));
        assertThat(sum(api.allRows("CashlessDebitPosTransactions", "$filter=" + these), "amountLeftToPay"))
                .isEqualByComparingTo("0");
        assertThat(gross(api.allRows("Transactions", "$filter=" + these)))
                .isEqualByComparingTo(rounds.multiply(new BigDecimal(115)));
        assertThat(gross(api.allRows("TransactionPayments", "$filter=" + these + " and type eq 'Online'")))
                .isEqualByComparingTo(rounds.multiply(new BigDecimal(110)));
        assertThat(sum(api.allRows("MemberProducts", "$filter=" + these), "currentQuantity"))
                .isEqualByComparingTo(rounds.multiply(new BigDecimal(3)));
        MEMBERS.forEach(member -> assertThat(sum(List.of(api.answer("MemberBalances/" + member)), "prepaidBalance"))
                .isEqualByComparingTo(new BigDecimal(96 * ROUNDS)));
    }
}
