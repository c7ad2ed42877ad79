package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.money.VatRate;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Rates of value added tax. Nothing changes them: the key is the version. */
final class VatRates implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("VatRates", "VatRate", VatRate.class)
                .text("name", VatRate::name, REQUIRED)
                .money("vat", VatRate::percent, REQUIRED)
                .text("symbol", VatRate::symbol)
                .flag("isActive", VatRate::isActive, REQUIRED)
                .id(VatRate::id)
                .flag("isDeleted", row -> false, REQUIRED)
                .number("version", VatRate::id, ORDERABLE, REQUIRED)
                .list(company -> VatRate.ALL);
    }
}
