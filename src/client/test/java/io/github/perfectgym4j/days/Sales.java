package io.github.perfectgym4j.days;

import io.github.perfectgym4j.days.Account.Entry;
import io.github.perfectgym4j.v1.products.BuyProduct;
import io.github.perfectgym4j.v1.products.ProductUseState;
import io.github.perfectgym4j.v1.products.PurchaseMethod;
import io.github.perfectgym4j.v2.payments.CashlessDebitPosTransaction;
import io.github.perfectgym4j.v2.payments.PayWithPrepaidAccount;
import io.github.perfectgym4j.v2.payments.PaymentItems;
import io.github.perfectgym4j.v2.payments.PaymentType;
import io.github.perfectgym4j.v2.payments.PaymentsClient;
import io.github.perfectgym4j.v2.products.AddPosPurchaseTransaction;
import io.github.perfectgym4j.v2.products.AddWarehouseDocument;
import io.github.perfectgym4j.v2.products.ProductsClient;
import io.github.perfectgym4j.v2.products.SettlePosDebt;
import io.github.perfectgym4j.v2.products.UseProduct;
import io.github.perfectgym4j.v2.products.WarehouseClient;
import io.github.perfectgym4j.v2.products.WarehouseDocumentItem;
import io.github.perfectgym4j.v2.products.WarehouseDocumentType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The shop: one product, of which there are never many, sold in all ways. */
final class Sales {

    static final BigDecimal PRICE = new BigDecimal("2.49");

    private final Gym gym;
    private final Random random;
    private final io.github.perfectgym4j.v1.products.ProductsClient version1;
    private final ProductsClient version22;

    Sales(Gym gym, Random random) {
        this.gym = gym;
        this.random = random;
        version1 = gym.api().client(io.github.perfectgym4j.v1.products.ProductsClient.class);
        version22 = gym.api().client(ProductsClient.class);
    }

    void addTo(Map<String, Shift.Job> jobs) {
        jobs.put("sell for cash (2.2)", account -> {
            BigDecimal price = sell(account, PaymentType.CASH, Entry.BOUGHT);
            account.add(Entry.TILL, price);
            return true;
        });
        jobs.put("sell on debt (2.2)", account -> sell(account, PaymentType.CASHLESS_DEBIT, Entry.OWED) != null);
        jobs.put("sell prepaid (2.2)", account -> sell(account, PaymentType.CASHLESS_PREPAID, Entry.BOUGHT) != null);
        jobs.put("sell from the prepaid account (2.2)", this::sellFromPrepaidAccount);
        jobs.put("sell on debt (1)", account -> sell(account, PurchaseMethod.DEBIT, Entry.OWED));
        jobs.put("sell prepaid (1)", account -> sell(account, PurchaseMethod.PREPAID, Entry.BOUGHT));
        jobs.put("settle a debt (2.2)", this::settle);
        jobs.put("use (1)", account -> {
            boolean isUsed = version1.use(
                            io.github.perfectgym4j.v1.products.UseProduct.of(account.memberId(), gym.barId(), Gym.CLUB))
                    .status()
                    .equals(ProductUseState.SUCCESS);
            account.add(Entry.UNITS_USED, isUsed ? 1 : 0);
            return isUsed;
        });
        jobs.put("use (2.2)", account -> {
            int units = units();
            version22.use(new UseProduct(account.memberId(), gym.barId(), units, Gym.CLUB));
            account.add(Entry.UNITS_USED, units);
            return true;
        });
        jobs.put("deliver (2.2)", account -> deliver());
    }

    private int units() {
        return 1 + random.nextInt(3);
    }

    private static BigDecimal sold(Account account, Entry how, int units) {
        BigDecimal price = PRICE.multiply(BigDecimal.valueOf(units));
        account.add(how, price);
        account.add(Entry.UNITS_BOUGHT, units);
        return price;
    }

    private BigDecimal sell(Account account, PaymentType type, Entry how) {
        int units = units();
        version22.addPosPurchaseTransaction(
                AddPosPurchaseTransaction.of(account.memberId(), Gym.CLUB, gym.barId(), units, type));
        return sold(account, how, units);
    }

    private boolean sell(Account account, PurchaseMethod method, Entry how) {
        int units = units();
        version1.buy(BuyProduct.of(account.memberId(), gym.barId(), units).withPaymentMethod(method));
        return sold(account, how, units) != null;
    }

    private boolean sellFromPrepaidAccount(Account account) {
        int units = units();
        BigDecimal price = PRICE.multiply(BigDecimal.valueOf(units));
        gym.api()
                .client(PaymentsClient.class)
                .payWithPrepaidAccount(PayWithPrepaidAccount.of(
                        account.memberId(), Gym.CLUB, PaymentItems.none().product(gym.barId(), units, price)));
        return sold(account, Entry.BOUGHT, units) != null;
    }

    private boolean settle(Account account) {
        List<CashlessDebitPosTransaction> debts = gym.api()
                .set(CashlessDebitPosTransaction.class)
                .rows(CashlessDebitPosTransaction.query()
                        .where(
                                CashlessDebitPosTransaction.MEMBER_ID.eq(account.memberId()),
                                CashlessDebitPosTransaction.AMOUNT_LEFT_TO_PAY.gt(BigDecimal.ZERO)))
                .toList();
        if (debts.isEmpty()) {
            return false;
        }
        List<Long> ids = debts.stream().map(CashlessDebitPosTransaction::id).toList();
        version22.settlePosDebt(SettlePosDebt.of(account.memberId(), Gym.CLUB, ids, PaymentType.CASH));
        // In full or not at all, so that nobody else can have paid a part in between.
        debts.forEach(debt -> account.add(Entry.TILL, debt.amountLeftToPay()));
        return true;
    }

    private boolean deliver() {
        int units = 5 + random.nextInt(20);
        WarehouseDocumentItem item = WarehouseDocumentItem.of(gym.barId(), BigDecimal.valueOf(units))
                .withNetValue(BigDecimal.valueOf(units));
        gym.api()
                .client(WarehouseClient.class)
                .addDocument(new AddWarehouseDocument(
                        WarehouseDocumentType.GOODS_RECEIVED,
                        Gym.WAREHOUSE,
                        gym.today(),
                        "GR/" + Math.abs(random.nextLong()),
                        List.of(item)));
        gym.delivered().addAndGet(units);
        return true;
    }
}
