package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import java.math.BigDecimal;

/**
 * The payment of a charge on a contract that a deferred revenue was settled with (contract:
 * {@code DeferredRevenueContractTransactionSettlement}).
 *
 * @param id key
 * @param deferredRevenueId key of the deferred revenue
 * @param contractTransactionId key of the charge
 * @param contractDebitTransactionId key of the payment, a credit in spite of its name
 * @param transactionId key of the transaction, or null
 * @param transactionPaymentId key of the payment of the transaction, or null
 * @param invoiceItemId key of the invoice item, or null
 * @param invoiceNumber number of the invoice, or null
 * @param amount amount
 * @param deferredRevenue the deferred revenue; null unless expanded
 * @param transaction the transaction; null unless expanded
 * @param transactionPayment the payment of the transaction; null unless expanded
 * @param invoiceItem the invoice item; null unless expanded
 */
public record DeferredRevenueContractTransactionSettlement(
        Long id,
        Long deferredRevenueId,
        Long contractTransactionId,
        Long contractDebitTransactionId,
        Long transactionId,
        Long transactionPaymentId,
        Long invoiceItemId,
        String invoiceNumber,
        BigDecimal amount,
        DeferredRevenue deferredRevenue,
        PosTransaction transaction,
        TransactionPayment transactionPayment,
        InvoiceItem invoiceItem)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<DeferredRevenueContractTransactionSettlement> ID =
            new NumberProperty.Ordered<>("id");

    /** {@link #deferredRevenueId()}. */
    public static final NumberProperty<DeferredRevenueContractTransactionSettlement> DEFERRED_REVENUE_ID =
            new NumberProperty<>("deferredRevenueId");

    /** {@link #contractTransactionId()}. */
    public static final NumberProperty<DeferredRevenueContractTransactionSettlement> CONTRACT_TRANSACTION_ID =
            new NumberProperty<>("contractTransactionId");

    /** {@link #contractDebitTransactionId()}. */
    public static final NumberProperty<DeferredRevenueContractTransactionSettlement> CONTRACT_DEBIT_TRANSACTION_ID =
            new NumberProperty<>("contractDebitTransactionId");

    /** {@link #transactionId()}. */
    public static final NumberProperty<DeferredRevenueContractTransactionSettlement> TRANSACTION_ID =
            new NumberProperty<>("transactionId");

    /** {@link #transactionPaymentId()}. */
    public static final NumberProperty<DeferredRevenueContractTransactionSettlement> TRANSACTION_PAYMENT_ID =
            new NumberProperty<>("transactionPaymentId");

    /** {@link #invoiceItemId()}. */
    public static final NumberProperty<DeferredRevenueContractTransactionSettlement> INVOICE_ITEM_ID =
            new NumberProperty<>("invoiceItemId");

    /** {@link #invoiceNumber()}. */
    public static final TextProperty<DeferredRevenueContractTransactionSettlement> INVOICE_NUMBER =
            new TextProperty<>("invoiceNumber");

    /** {@link #amount()}. */
    public static final ComparableProperty<DeferredRevenueContractTransactionSettlement, BigDecimal> AMOUNT =
            new ComparableProperty<>("amount");

    /** {@link #deferredRevenue()}. */
    public static final ToOne<DeferredRevenueContractTransactionSettlement, DeferredRevenue> DEFERRED_REVENUE =
            new ToOne<>("deferredRevenue");

    /** {@link #transaction()}. */
    public static final ToOne<DeferredRevenueContractTransactionSettlement, PosTransaction> TRANSACTION =
            new ToOne<>("transaction");

    /** {@link #transactionPayment()}. */
    public static final ToOne<DeferredRevenueContractTransactionSettlement, TransactionPayment> TRANSACTION_PAYMENT =
            new ToOne<>("transactionPayment");

    /** {@link #invoiceItem()}. */
    public static final ToOne<DeferredRevenueContractTransactionSettlement, InvoiceItem> INVOICE_ITEM =
            new ToOne<>("invoiceItem");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<DeferredRevenueContractTransactionSettlement> query() {
        return Query.all();
    }
}
