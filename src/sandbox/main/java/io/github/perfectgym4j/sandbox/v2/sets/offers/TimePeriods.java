package io.github.perfectgym4j.sandbox.v2.sets.offers;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.offers.Term;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Lengths of time, inside of other rows: months or days. */
public final class TimePeriods implements Described {

    @Override
    public Description<?> describe() {
        return Description.type("TimePeriod", Term.class)
                .count("days", term -> term.isMonths() ? 0 : term.count(), REQUIRED)
                .count("months", term -> term.isMonths() ? term.count() : 0, REQUIRED);
    }
}
