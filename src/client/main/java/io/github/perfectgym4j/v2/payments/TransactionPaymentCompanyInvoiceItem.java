package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;

/**
 * The payment that an item of an invoice for a company stands for (contract: {@code TransactionPaymentCompanyInvoiceItem}).
 *
 * @param id key
 * @param transactionPaymentId key of the payment, or null
 * @param companyInvoiceItemId key of the item
 * @param companyInvoiceItem the item; null unless expanded
 * @param companyInvoiceNumber number of the invoice
 * @param transactionPayment the payment; null unless expanded
 */
public record TransactionPaymentCompanyInvoiceItem(
        Long id,
        Long transactionPaymentId,
        Long companyInvoiceItemId,
        CompanyInvoiceItem companyInvoiceItem,
        String companyInvoiceNumber,
        TransactionPayment transactionPayment)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<TransactionPaymentCompanyInvoiceItem> ID =
            new NumberProperty.Ordered<>("id");

    /** {@link #transactionPaymentId()}. */
    public static final NumberProperty<TransactionPaymentCompanyInvoiceItem> TRANSACTION_PAYMENT_ID =
            new NumberProperty<>("transactionPaymentId");

    /** {@link #companyInvoiceItemId()}. */
    public static final NumberProperty<TransactionPaymentCompanyInvoiceItem> COMPANY_INVOICE_ITEM_ID =
            new NumberProperty<>("companyInvoiceItemId");

    /** {@link #companyInvoiceItem()}. */
    public static final ToOne<TransactionPaymentCompanyInvoiceItem, CompanyInvoiceItem> COMPANY_INVOICE_ITEM =
            new ToOne<>("companyInvoiceItem");

    /** {@link #companyInvoiceNumber()}. */
    public static final TextProperty<TransactionPaymentCompanyInvoiceItem> COMPANY_INVOICE_NUMBER =
            new TextProperty<>("companyInvoiceNumber");

    /** {@link #transactionPayment()}. */
    public static final ToOne<TransactionPaymentCompanyInvoiceItem, TransactionPayment> TRANSACTION_PAYMENT =
            new ToOne<>("transactionPayment");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<TransactionPaymentCompanyInvoiceItem> query() {
        return Query.all();
    }
}
