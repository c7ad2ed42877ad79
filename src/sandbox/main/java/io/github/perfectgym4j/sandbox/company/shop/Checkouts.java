package io.github.perfectgym4j.sandbox.company.shop;

import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.contracts.Fees;
import io.github.perfectgym4j.sandbox.company.payments.Settlement;
import io.github.perfectgym4j.sandbox.company.pos.PosPayment.Means;
import io.github.perfectgym4j.sandbox.company.pos.PosTransaction;
import io.github.perfectgym4j.sandbox.company.pos.PosTransactions;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.warehouse.Warehouse;
import java.util.List;
import java.util.Optional;

/** Carries out what was paid in one go: products are handed over, charges and debts are settled. */
public final class Checkouts {

    private final Guard guard;
    private final Shop shop;
    private final Settlement settlement;
    private final Fees fees;
    private final PosTransactions pos;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param shop the products
     * @param settlement settles what is owed
     * @param fees what is owed
     * @param pos the till
     */
    public Checkouts(Guard guard, Shop shop, Settlement settlement, Fees fees, PosTransactions pos) {
        this.guard = guard;
        this.shop = shop;
        this.settlement = settlement;
        this.fees = fees;
        this.pos = pos;
    }

    /**
     * Finds a pending charge of a contract, or one without contract.
     *
     * @param memberId who has to pay it
     * @param feeId key
     * @return the charge
     */
    public Optional<Fee> charge(long memberId, long feeId) {
        return pending(memberId, feeId).filter(fee -> !pos.isDebt(feeId));
    }

    /**
     * Finds an open debt for a product.
     *
     * @param memberId who has to pay it
     * @param feeId key
     * @return the debt
     */
    public Optional<Fee> debt(long memberId, long feeId) {
        return pending(memberId, feeId).filter(fee -> pos.isDebt(feeId));
    }

    private Optional<Fee> pending(long memberId, long feeId) {
        return fees.pending(memberId).stream().filter(fee -> fee.id() == feeId).findFirst();
    }

    /**
     * Carries a payment out. What was settled in the meantime is not settled twice, and what is sold out is not sold: that money goes to the
     * prepaid account.
     *
     * @param checkout what was paid
     * @param means how
     */
    public void settle(Checkout checkout, Means means) {
        guard.alone(() -> {
            long receipt = pos.nextReceipt();
            checkout.products().forEach(item -> sell(checkout, item, means, receipt));
            checkout.charges().forEach(part -> settle(checkout, part, means));
            checkout.debts().forEach(part -> settle(checkout, part, means));
            return receipt;
        });
    }

    private void sell(Checkout checkout, Checkout.ProductItem item, Means means, long receipt) {
        Product product = shop.find(item.productId()).orElse(null);
        Warehouse warehouse = Sales.warehouseOf(checkout.clubId());
        if (product == null || !shop.sales().isInStock(warehouse, product, item.quantity())) {
            settlement.settle(
                    checkout.memberId(), checkout.clubId(), List.of(), item.amount(), means, "Product not available");
            return;
        }
        shop.sell(checkout.memberId(), checkout.clubId(), product, item.quantity(), item.amount(), means, receipt);
    }

    /** A debt is settled at the transaction that left it. */
    private void settle(Checkout checkout, Checkout.Part part, Means means) {
        Optional<Fee> owed = pending(checkout.memberId(), part.feeId());
        Optional<PosTransaction> sold = pos.ofDebt(part.feeId());
        boolean isDebt = sold.isPresent()
                && owed.filter(fee -> fee.open().compareTo(part.amount()) >= 0).isPresent();
        if (isDebt) {
            settlement.settleDebt(checkout.clubId(), owed.get(), part.amount(), means, sold.get());
        } else {
            String description = fees.table().find(part.feeId()).orElseThrow().description();
            settlement.settle(
                    checkout.memberId(), checkout.clubId(), owed.stream().toList(), part.amount(), means, description);
        }
    }
}
