package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.invoices.InvoiceItem;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** The lines of invoices to members. */
final class InvoiceItems implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("InvoiceItems", "InvoiceItem", InvoiceItem.class)
                .number("invoiceId", InvoiceItem::invoiceId)
                .one("invoice", "Invoice")
                .count("itemNumber", InvoiceItem::number, REQUIRED)
                .text("name", InvoiceItem::name, REQUIRED)
                .money("quantity", row -> PaymentWords.units(row.quantity()), REQUIRED)
                .embedded("value", "TaxedValue", (company, row) -> row.value(), NOT_FILTERABLE, REQUIRED)
                .many("transactions", "TransactionInvoiceItem", InvoiceLinks::ofItem)
                .id(InvoiceItem::id)
                .list(company -> company.invoices().items());
    }
}
