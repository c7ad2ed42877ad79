package io.github.perfectgym4j.sandbox.v2.sets.value;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.time.LocalDateTime;

/** Periods in which something is offered: rows of several types that look alike. */
public final class Periods {

    /**
     * A period.
     *
     * @param id key
     * @param from first moment; null if open
     * @param until last moment; null if open
     */
    public record Period(long id, LocalDateTime from, LocalDateTime until) {}

    private Periods() {}

    /**
     * Describes a type of periods.
     *
     * @param type name in the contract
     * @return its description
     */
    public static Description<Period> describe(String type) {
        return Description.type(type, Period.class)
                .property("availableFrom", DATE_TIME, (company, period) -> period.from(), NOT_FILTERABLE)
                .property("availableUntil", DATE_TIME, (company, period) -> period.until(), NOT_FILTERABLE)
                .id(Period::id);
    }
}
