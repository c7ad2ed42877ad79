package io.github.perfectgym4j.sandbox.v2.commands.payments;

import io.github.perfectgym4j.sandbox.company.shop.Checkout;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.v2.input.Fields;
import java.util.List;

/** Reads what the three commands that pay have in common. */
final class CheckoutFields {

    static final String PRODUCTS = "productItems";
    static final String CHARGES = "membershipTransactionItems";
    static final String DEBTS = "pendingProductTransactionItems";

    private CheckoutFields() {}

    /** Only valid after {@link Command#check()}. */
    static Checkout read(Command command) {
        return new Checkout(
                command.requiredLong("memberId"),
                command.requiredLong("clubId"),
                command.objects(PRODUCTS).stream().map(CheckoutFields::product).toList(),
                parts(command, CHARGES, "membershipTransactionId"),
                parts(command, DEBTS, "productTransactionId"),
                command.requiredDecimal("totalAmount"));
    }

    private static Checkout.ProductItem product(Fields item) {
        return new Checkout.ProductItem(
                item.requiredLong("productId"), item.requiredInt("quantity"), item.requiredDecimal("amount"));
    }

    private static List<Checkout.Part> parts(Command command, String list, String key) {
        return command.objects(list).stream()
                .map(item -> new Checkout.Part(item.requiredLong(key), item.requiredDecimal("amount")))
                .toList();
    }
}
