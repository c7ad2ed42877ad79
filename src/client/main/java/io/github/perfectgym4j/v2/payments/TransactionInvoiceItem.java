package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.contracts.ContractCharge;
import io.github.perfectgym4j.v2.contracts.ContractPayment;
import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;

/**
 * The transaction, charge or payment that an item of a member's invoice stands for (contract: {@code TransactionInvoiceItem}).
 *
 * @param id key
 * @param transactionId key of the transaction, or null
 * @param transactionPaymentId key of the payment of a transaction, or null
 * @param transactionPayment the payment of a transaction; null unless expanded
 * @param contractChargeId key of the charge on a contract, or null
 * @param contractPaymentId key of the payment on a contract, or null
 * @param invoiceItemId key of the invoice item, or null
 * @param invoiceNumber number of the invoice
 * @param transaction the transaction; null unless expanded
 * @param contractCharge the charge on a contract; null unless expanded
 * @param contractPayment the payment on a contract; null unless expanded
 * @param invoiceItem the invoice item; null unless expanded
 */
public record TransactionInvoiceItem(
        Long id,
        Long transactionId,
        Long transactionPaymentId,
        TransactionPayment transactionPayment,
        Long contractChargeId,
        Long contractPaymentId,
        Long invoiceItemId,
        String invoiceNumber,
        PosTransaction transaction,
        ContractCharge contractCharge,
        ContractPayment contractPayment,
        InvoiceItem invoiceItem)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<TransactionInvoiceItem> ID = new NumberProperty.Ordered<>("id");

    /** {@link #transactionId()}. */
    public static final NumberProperty<TransactionInvoiceItem> TRANSACTION_ID = new NumberProperty<>("transactionId");

    /** {@link #transactionPaymentId()}. */
    public static final NumberProperty<TransactionInvoiceItem> TRANSACTION_PAYMENT_ID =
            new NumberProperty<>("transactionPaymentId");

    /** {@link #transactionPayment()}. */
    public static final ToOne<TransactionInvoiceItem, TransactionPayment> TRANSACTION_PAYMENT =
            new ToOne<>("transactionPayment");

    /** {@link #contractChargeId()}. */
    public static final NumberProperty<TransactionInvoiceItem> CONTRACT_CHARGE_ID =
            new NumberProperty<>("contractChargeId");

    /** {@link #contractPaymentId()}. */
    public static final NumberProperty<TransactionInvoiceItem> CONTRACT_PAYMENT_ID =
            new NumberProperty<>("contractPaymentId");

    /** {@link #invoiceItemId()}. */
    public static final NumberProperty<TransactionInvoiceItem> INVOICE_ITEM_ID = new NumberProperty<>("invoiceItemId");

    /** {@link #invoiceNumber()}. */
    public static final TextProperty<TransactionInvoiceItem> INVOICE_NUMBER = new TextProperty<>("invoiceNumber");

    /** {@link #transaction()}. */
    public static final ToOne<TransactionInvoiceItem, PosTransaction> TRANSACTION = new ToOne<>("transaction");

    /** {@link #contractCharge()}. */
    public static final ToOne<TransactionInvoiceItem, ContractCharge> CONTRACT_CHARGE = new ToOne<>("contractCharge");

    /** {@link #contractPayment()}. */
    public static final ToOne<TransactionInvoiceItem, ContractPayment> CONTRACT_PAYMENT =
            new ToOne<>("contractPayment");

    /** {@link #invoiceItem()}. */
    public static final ToOne<TransactionInvoiceItem, InvoiceItem> INVOICE_ITEM = new ToOne<>("invoiceItem");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<TransactionInvoiceItem> query() {
        return Query.all();
    }
}
