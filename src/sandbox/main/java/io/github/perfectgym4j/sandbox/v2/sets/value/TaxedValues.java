package io.github.perfectgym4j.sandbox.v2.sets.value;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.money.Taxed;
import io.github.perfectgym4j.sandbox.company.money.VatRate;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.math.BigDecimal;

/** Amounts with their tax, inside of other rows: {@code net} and {@code vat} add up to {@code gross}. */
public final class TaxedValues implements Described {

    @Override
    public Description<?> describe() {
        return Description.type("TaxedValue", Taxed.class)
                .money("net", amount -> amount.net(), ORDERABLE, REQUIRED)
                .money("gross", amount -> amount.gross(), ORDERABLE, REQUIRED)
                .money("vat", amount -> amount.vat(), ORDERABLE, REQUIRED);
    }

    /** @return the amount in its parts, at the standard rate */
    public static Taxed of(BigDecimal gross) {
        return Taxed.of(gross, VatRate.STANDARD);
    }
}
