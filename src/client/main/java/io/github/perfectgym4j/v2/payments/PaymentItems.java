package io.github.perfectgym4j.v2.payments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The items of a payment, put together for a request; the server checks that the total is the sum.
 *
 * <pre>{@code
 * PaymentItems items = PaymentItems.none().charge(901, new BigDecimal("99.00")).product(7, 2, new BigDecimal("20.00"));
 * payments.payWithPrepaidAccount(PayWithPrepaidAccount.of(40, 2, items));
 * }</pre>
 *
 * @param products products; never null
 * @param charges charges of contracts; never null
 * @param pendingSales sales on debt; never null
 */
public record PaymentItems(
        List<ProductItem> products, List<ContractChargeItem> charges, List<PendingSaleItem> pendingSales) {

    /** Keeps a copy of what may change. */
    public PaymentItems {
        products = List.copyOf(Objects.requireNonNull(products, "products"));
        charges = List.copyOf(Objects.requireNonNull(charges, "charges"));
        pendingSales = List.copyOf(Objects.requireNonNull(pendingSales, "pendingSales"));
    }

    /**
     * Begins with nothing.
     *
     * @return no items
     */
    public static PaymentItems none() {
        return new PaymentItems(List.of(), List.of(), List.of());
    }

    /**
     * Adds a product.
     *
     * @param productId key of the product
     * @param quantity how many
     * @param amount gross price of all of them, in the currency of the club
     * @return the items with it
     */
    public PaymentItems product(long productId, int quantity, BigDecimal amount) {
        return new PaymentItems(with(products, new ProductItem(productId, quantity, amount)), charges, pendingSales);
    }

    /**
     * Adds a charge of a contract.
     *
     * @param chargeId key of the charge
     * @param amount what is paid of it, gross, in the currency of the club
     * @return the items with it
     */
    public PaymentItems charge(long chargeId, BigDecimal amount) {
        return new PaymentItems(products, with(charges, new ContractChargeItem(chargeId, amount)), pendingSales);
    }

    /**
     * Adds a sale on debt.
     *
     * @param saleId key of the sale
     * @param amount what is paid of it, gross, in the currency of the club
     * @return the items with it
     */
    public PaymentItems pendingSale(long saleId, BigDecimal amount) {
        return new PaymentItems(products, charges, with(pendingSales, new PendingSaleItem(saleId, amount)));
    }

    /**
     * The sum of all items.
     *
     * @return the sum, gross, in the currency of the club; zero if there are none
     */
    public BigDecimal total() {
        return Stream.of(
                        products.stream().map(ProductItem::amount),
                        charges.stream().map(ContractChargeItem::amount),
                        pendingSales.stream().map(PendingSaleItem::amount))
                .flatMap(amounts -> amounts)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static <T> List<T> with(List<T> items, T item) {
        List<T> more = new ArrayList<>(items);
        more.add(item);
        return more;
    }
}
