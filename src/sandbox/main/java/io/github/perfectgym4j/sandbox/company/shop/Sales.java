package io.github.perfectgym4j.sandbox.company.shop;

import io.github.perfectgym4j.sandbox.company.contracts.Charge;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.contracts.Fees;
import io.github.perfectgym4j.sandbox.company.pos.PosPayment.Means;
import io.github.perfectgym4j.sandbox.company.pos.PosTransaction;
import io.github.perfectgym4j.sandbox.company.pos.PosTransactions;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import io.github.perfectgym4j.sandbox.company.warehouse.Stock;
import io.github.perfectgym4j.sandbox.company.warehouse.Warehouse;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Sales: a transaction at the till, goods out of the warehouse, units for the member, and a debt if it is not paid. */
public final class Sales {

    private final Guard guard;
    private final Table<Product> products;
    private final Fees fees;
    private final PosTransactions pos;
    private final Stock stock;
    private final Holdings holdings;

    Sales(Guard guard, Table<Product> products, Fees fees, PosTransactions pos, Stock stock, Holdings holdings) {
        this.guard = guard;
        this.products = products;
        this.fees = fees;
        this.pos = pos;
        this.stock = stock;
        this.holdings = holdings;
    }

    /**
     * What is sold.
     *
     * @param memberId who buys
     * @param clubId where
     * @param product what
     * @param quantity units
     * @param total what they cost
     * @param means how they are paid; {@link Means#DEBIT} leaves a debt
     * @param receipt number of the receipt
     * @param warehouse where goods come from; null if they are not kept in one
     * @param date date of the sale
     * @param due when a debt is due
     */
    public record Sale(
            long memberId,
            long clubId,
            Product product,
            int quantity,
            BigDecimal total,
            Means means,
            long receipt,
            Warehouse warehouse,
            LocalDateTime date,
            LocalDateTime due) {}

    /**
     * Tells whether there are enough goods.
     *
     * @param warehouse where they come from; null if they are not kept in one
     * @param product product; a service is never short
     * @param quantity units
     * @return whether there are
     */
    public boolean isInStock(Warehouse warehouse, Product product, int quantity) {
        return guard.alone(() -> warehouse == null
                || goods(product, quantity).stream()
                        .allMatch(part -> stock.has(warehouse, part.productId(), part.quantity())));
    }

    /**
     * Sells.
     *
     * @param sale what is sold
     * @return the transaction
     */
    public PosTransaction sell(Sale sale) {
        return guard.alone(() -> {
            Product product = sale.product();
            long id = holdings.nextId();
            PosTransaction sold = pos.book(
                    id,
                    sale.memberId(),
                    sale.clubId(),
                    sale.date(),
                    sale.receipt(),
                    product.name(),
                    PosTransaction.Item.product(product.id(), sale.quantity()),
                    sale.total());
            handOver(sale, id);
            if (sale.warehouse() != null) {
                goods(product, sale.quantity())
                        .forEach(part -> stock.sell(sale.warehouse(), part.productId(), part.quantity(), id));
            }
            if (sale.total().signum() > 0) {
                pos.pay(sold, sale.means(), sale.total());
                if (sale.means().equals(Means.DEBIT)) {
                    Charge charge = new Charge(
                            sale.memberId(), null, Fee.Type.OTHER, null, product.name(), sale.due(), sale.total());
                    pos.owe(fees.charge(charge).id(), sold);
                }
            }
            return sold;
        });
    }

    private void handOver(Sale sale, long transactionId) {
        Product product = sale.product();
        if (product.details().parts().isEmpty()) {
            handOver(sale, transactionId, product, sale.quantity());
        }
        product.details().parts().forEach(part -> products.find(part.productId())
                .ifPresent(each -> handOver(sale, transactionId, each, part.quantity() * sale.quantity())));
    }

    private void handOver(Sale sale, long transactionId, Product product, int units) {
        if (product.details().isTracked()) {
            holdings.deliver(transactionId, sale.memberId(), sale.clubId(), product, units, product.price(), false);
        }
    }

    private List<Product.Part> goods(Product product, int quantity) {
        if (product.isGood()) {
            return List.of(new Product.Part(product.id(), quantity));
        }
        return product.details().parts().stream()
                .filter(part ->
                        products.find(part.productId()).filter(Product::isGood).isPresent())
                .map(part -> new Product.Part(part.productId(), part.quantity() * quantity))
                .toList();
    }

    /**
     * Finds the warehouse that a club sells from.
     *
     * @param clubId club
     * @return its default warehouse; null if it has none
     */
    static Warehouse warehouseOf(long clubId) {
        return Warehouse.ofClub(clubId).orElse(null);
    }

    /**
     * Finds a product.
     *
     * @param productId key
     * @return the product, also one that is no longer sold
     */
    public Optional<Product> find(long productId) {
        return products.find(productId);
    }
}
