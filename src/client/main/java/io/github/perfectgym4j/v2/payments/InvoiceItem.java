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
 * An item of an invoice for a member (contract: {@code InvoiceItem}).
 *
 * @param id key
 * @param invoiceId key of the invoice
 * @param invoice the invoice; null unless expanded
 * @param itemNumber place on the invoice, from 1
 * @param name what is invoiced
 * @param quantity quantity
 * @param value amount
 * @param transactions what was bought or paid by it; empty unless expanded
 */
@ODataSet("InvoiceItems")
public record InvoiceItem(
        Long id,
        Long invoiceId,
        Invoice invoice,
        Integer itemNumber,
        String name,
        BigDecimal quantity,
        TaxedValue value,
        List<TransactionInvoiceItem> transactions)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<InvoiceItem> ID = new NumberProperty.Ordered<>("id");

    /** {@link #invoiceId()}. */
    public static final NumberProperty<InvoiceItem> INVOICE_ID = new NumberProperty<>("invoiceId");

    /** {@link #invoice()}. */
    public static final ToOne<InvoiceItem, Invoice> INVOICE = new ToOne<>("invoice");

    /** {@link #itemNumber()}. */
    public static final NumberProperty<InvoiceItem> ITEM_NUMBER = new NumberProperty<>("itemNumber");

    /** {@link #name()}. */
    public static final TextProperty<InvoiceItem> NAME = new TextProperty<>("name");

    /** {@link #quantity()}. */
    public static final ComparableProperty<InvoiceItem, BigDecimal> QUANTITY = new ComparableProperty<>("quantity");

    /** {@link #value()}. */
    public static final Property<InvoiceItem> VALUE = new Property<>("value");

    /** {@link #transactions()}. */
    public static final ToMany<InvoiceItem, TransactionInvoiceItem> TRANSACTIONS = new ToMany<>("transactions");

    /**
     * Begins a query of the set {@code InvoiceItems}.
     *
     * @return a query for all rows
     */
    public static Query<InvoiceItem> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<InvoiceItem> shape() {
        return Shape.whole();
    }
}
