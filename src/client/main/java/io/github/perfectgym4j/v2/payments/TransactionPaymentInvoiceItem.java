package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;

/**
 * The payment that an item of an invoice for a member stands for (contract: {@code TransactionPaymentInvoiceItem}).
 *
 * @param id key
 * @param transactionPaymentId key of the payment, or null
 * @param invoiceItemId key of the invoice item
 * @param invoiceItem the invoice item; null unless expanded
 * @param invoiceNumber number of the invoice
 * @param transactionPayment the payment; null unless expanded
 */
public record TransactionPaymentInvoiceItem(
        Long id,
        Long transactionPaymentId,
        Long invoiceItemId,
        InvoiceItem invoiceItem,
        String invoiceNumber,
        TransactionPayment transactionPayment)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<TransactionPaymentInvoiceItem> ID = new NumberProperty.Ordered<>("id");

    /** {@link #transactionPaymentId()}. */
    public static final NumberProperty<TransactionPaymentInvoiceItem> TRANSACTION_PAYMENT_ID =
            new NumberProperty<>("transactionPaymentId");

    /** {@link #invoiceItemId()}. */
    public static final NumberProperty<TransactionPaymentInvoiceItem> INVOICE_ITEM_ID =
            new NumberProperty<>("invoiceItemId");

    /** {@link #invoiceItem()}. */
    public static final ToOne<TransactionPaymentInvoiceItem, InvoiceItem> INVOICE_ITEM = new ToOne<>("invoiceItem");

    /** {@link #invoiceNumber()}. */
    public static final TextProperty<TransactionPaymentInvoiceItem> INVOICE_NUMBER =
            new TextProperty<>("invoiceNumber");

    /** {@link #transactionPayment()}. */
    public static final ToOne<TransactionPaymentInvoiceItem, TransactionPayment> TRANSACTION_PAYMENT =
            new ToOne<>("transactionPayment");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<TransactionPaymentInvoiceItem> query() {
        return Query.all();
    }
}
