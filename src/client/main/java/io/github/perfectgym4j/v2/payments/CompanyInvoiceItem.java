package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.value.TaxedValue;
import java.math.BigDecimal;
import java.util.List;

/**
 * An item of an invoice for a company (contract: {@code CompanyInvoiceItem}).
 *
 * @param id key
 * @param invoiceId key of the invoice
 * @param invoice the invoice; null unless expanded
 * @param itemNumber place on the invoice, from 1
 * @param name what is invoiced
 * @param quantity quantity
 * @param transactions what was bought or paid by it; empty unless expanded
 * @param value amount
 */
@ODataSet("CompanyInvoiceItems")
public record CompanyInvoiceItem(
        Long id,
        Long invoiceId,
        CompanyInvoice invoice,
        Integer itemNumber,
        String name,
        BigDecimal quantity,
        List<TransactionCompanyInvoiceItem> transactions,
        TaxedValue value)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<CompanyInvoiceItem> ID = new NumberProperty.Ordered<>("id");

    /** {@link #invoiceId()}. */
    public static final NumberProperty<CompanyInvoiceItem> INVOICE_ID = new NumberProperty<>("invoiceId");

    /** {@link #invoice()}. */
    public static final ToOne<CompanyInvoiceItem, CompanyInvoice> INVOICE = new ToOne<>("invoice");

    /** {@link #itemNumber()}. */
    public static final NumberProperty<CompanyInvoiceItem> ITEM_NUMBER = new NumberProperty<>("itemNumber");

    /** {@link #name()}. */
    public static final TextProperty<CompanyInvoiceItem> NAME = new TextProperty<>("name");

    /** {@link #quantity()}. */
    public static final ComparableProperty<CompanyInvoiceItem, BigDecimal> QUANTITY =
            new ComparableProperty<>("quantity");

    /** {@link #transactions()}. */
    public static final ToMany<CompanyInvoiceItem, TransactionCompanyInvoiceItem> TRANSACTIONS =
            new ToMany<>("transactions");

    /** {@link #value()}. */
    public static final Property<CompanyInvoiceItem> VALUE = new Property<>("value");

    /**
     * Begins a query of the set {@code CompanyInvoiceItems}.
     *
     * @return a query for all rows
     */
    public static Query<CompanyInvoiceItem> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<CompanyInvoiceItem> shape() {
        return Shape.whole();
    }
}
