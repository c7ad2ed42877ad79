package io.github.perfectgym4j.v1.products;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * How a product is paid. Prepaid accounts and contracts have lists of their own (quirk Q84).
 *
 * @param value the text on the wire
 */
public record PurchaseMethod(String value) implements TextValue {

    /** Out of the prepaid account; what the server assumes. */
    public static final PurchaseMethod PREPAID = new PurchaseMethod("Prepaid");

    /** By {@code Debit}. */
    public static final PurchaseMethod DEBIT = new PurchaseMethod("Debit");

    /** By {@code Credit}. */
    public static final PurchaseMethod CREDIT = new PurchaseMethod("Credit");
}
