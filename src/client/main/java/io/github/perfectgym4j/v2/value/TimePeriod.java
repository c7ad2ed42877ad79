package io.github.perfectgym4j.v2.value;

import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;

/**
 * A length of time in months and days (contract: {@code TimePeriod}).
 *
 * @param days days
 * @param months months
 */
public record TimePeriod(Integer days, Integer months) {

    /** {@link #days()}. */
    public static final NumberProperty<TimePeriod> DAYS = new NumberProperty<>("days");

    /** {@link #months()}. */
    public static final NumberProperty<TimePeriod> MONTHS = new NumberProperty<>("months");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<TimePeriod> query() {
        return Query.all();
    }
}
