package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.invoices.CompanyInvoice;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Invoices between companies. */
final class CompanyInvoices implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("CompanyInvoices", "CompanyInvoice", CompanyInvoice.class)
                .text("number", CompanyInvoice::number, REQUIRED)
                .day("date", row -> row.days().issued().toLocalDate(), REQUIRED)
                .day("paymentDeadline", row -> row.days().deadline().toLocalDate())
                .number("senderId", CompanyInvoice::senderId)
                .one("sender", "Company")
                .number("receiverId", CompanyInvoice::receiverId)
                .number("clubId", CompanyInvoice::clubId)
                .one("receiver", "Company")
                .one("club", "Club")
                .many("items", "CompanyInvoiceItem", NOT_FILTERABLE)
                .entity()
                .table(company -> company.invoices().toCompanies());
    }
}
