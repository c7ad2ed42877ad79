package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;

/**
 * The payment of a service that a deferred revenue was settled with (contract: {@code DeferredRevenueServiceSettlement}).
 *
 * @param id key
 * @param deferredRevenueId key of the deferred revenue
 * @param transactionId key of the transaction, or null
 * @param transactionPaymentId key of the payment of the transaction, or null
 * @param invoiceItemId key of the invoice item, or null
 * @param invoiceNumber number of the invoice, or null
 * @param deferredRevenue the deferred revenue; null unless expanded
 * @param transaction the transaction; null unless expanded
 * @param transactionPayment the payment of the transaction; null unless expanded
 * @param invoiceItem the invoice item; null unless expanded
 */
public record DeferredRevenueServiceSettlement(
        Long id,
        Long deferredRevenueId,
        Long transactionId,
        Long transactionPaymentId,
        Long invoiceItemId,
        String invoiceNumber,
        DeferredRevenue deferredRevenue,
        PosTransaction transaction,
        TransactionPayment transactionPayment,
        InvoiceItem invoiceItem)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<DeferredRevenueServiceSettlement> ID =
            new NumberProperty.Ordered<>("id");

    /** {@link #deferredRevenueId()}. */
    public static final NumberProperty<DeferredRevenueServiceSettlement> DEFERRED_REVENUE_ID =
            new NumberProperty<>("deferredRevenueId");

    /** {@link #transactionId()}. */
    public static final NumberProperty<DeferredRevenueServiceSettlement> TRANSACTION_ID =
            new NumberProperty<>("transactionId");

    /** {@link #transactionPaymentId()}. */
    public static final NumberProperty<DeferredRevenueServiceSettlement> TRANSACTION_PAYMENT_ID =
            new NumberProperty<>("transactionPaymentId");

    /** {@link #invoiceItemId()}. */
    public static final NumberProperty<DeferredRevenueServiceSettlement> INVOICE_ITEM_ID =
            new NumberProperty<>("invoiceItemId");

    /** {@link #invoiceNumber()}. */
    public static final TextProperty<DeferredRevenueServiceSettlement> INVOICE_NUMBER =
            new TextProperty<>("invoiceNumber");

    /** {@link #deferredRevenue()}. */
    public static final ToOne<DeferredRevenueServiceSettlement, DeferredRevenue> DEFERRED_REVENUE =
            new ToOne<>("deferredRevenue");

    /** {@link #transaction()}. */
    public static final ToOne<DeferredRevenueServiceSettlement, PosTransaction> TRANSACTION =
            new ToOne<>("transaction");

    /** {@link #transactionPayment()}. */
    public static final ToOne<DeferredRevenueServiceSettlement, TransactionPayment> TRANSACTION_PAYMENT =
            new ToOne<>("transactionPayment");

    /** {@link #invoiceItem()}. */
    public static final ToOne<DeferredRevenueServiceSettlement, InvoiceItem> INVOICE_ITEM = new ToOne<>("invoiceItem");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<DeferredRevenueServiceSettlement> query() {
        return Query.all();
    }
}
