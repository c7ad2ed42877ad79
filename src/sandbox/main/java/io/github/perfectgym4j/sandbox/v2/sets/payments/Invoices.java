package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.invoices.Invoice;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Invoices to members. */
final class Invoices implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("Invoices", "Invoice", Invoice.class)
                .text("number", Invoice::number, REQUIRED)
                .day("date", row -> row.date().toLocalDate(), REQUIRED)
                .number("memberId", Invoice::memberId)
                .one("member", "Member")
                .many("items", "InvoiceItem", NOT_FILTERABLE)
                .entity()
                .table(company -> company.invoices().toMembers());
    }
}
