package io.github.perfectgym4j.sandbox.v2.sets.offers;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.money.VatRate;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.time.LocalDate;
import java.util.List;

/** Rates of taxes: per cent, in all clubs, and the same since the company began. */
final class TaxRates implements Described {

    private static final List<String> TYPES = List.of("Amount", "Percentage");
    private static final LocalDate BEGINNING = LocalDate.of(2015, 1, 1);

    @Override
    public Description<?> describe() {
        return Description.type("TaxRate", VatRate.class)
                .number("taxId", VatRate::id, NOT_FILTERABLE)
                .day("dateFrom", rate -> BEGINNING, NOT_FILTERABLE)
                .enumeration("valueType", TYPES, rate -> "Percentage", NOT_FILTERABLE)
                .money("value", VatRate::percent, NOT_FILTERABLE)
                .flag("inAllClubs", rate -> true, NOT_FILTERABLE)
                .flag("isDeleted", rate -> !rate.isActive())
                .one("tax", "Tax", (company, rate) -> rate, NOT_FILTERABLE, REQUIRED)
                .embeddedMany("clubs", "Club", (company, rate) -> List.of(), NOT_FILTERABLE)
                .id(VatRate::id);
    }
}
