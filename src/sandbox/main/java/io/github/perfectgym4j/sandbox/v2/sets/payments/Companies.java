package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.TEXT;

import io.github.perfectgym4j.sandbox.company.invoices.Partner;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Companies that send or get invoices. */
final class Companies implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("Companies", "Company", Partner.class)
                .text("name", Partner::name, NOT_FILTERABLE, REQUIRED)
                .text("description", Partner::description, NOT_FILTERABLE)
                .text("street", row -> row.address().street(), NOT_FILTERABLE)
                .text("city", row -> row.address().city(), NOT_FILTERABLE)
                .unknown("state", TEXT, NOT_FILTERABLE)
                .text("country", row -> row.address().country(), NOT_FILTERABLE)
                .text("postCode", row -> row.address().postCode(), NOT_FILTERABLE)
                .text("taxPayerIdentificationNumber", Partner::taxNumber, NOT_FILTERABLE)
                .unknown("notes", TEXT, NOT_FILTERABLE)
                .day("createdTime", row -> row.created().toLocalDate(), NOT_FILTERABLE)
                .text("email", row -> row.contact().email(), NOT_FILTERABLE)
                .text("phone", row -> row.contact().phone(), NOT_FILTERABLE)
                .text("contactPerson", row -> row.contact().person(), NOT_FILTERABLE)
                .entity()
                .table(company -> company.invoices().partners());
    }
}
