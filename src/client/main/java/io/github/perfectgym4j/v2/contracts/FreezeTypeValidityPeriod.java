package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import java.time.LocalDate;

/**
 * A period in which contracts may be frozen in a way (contract: {@code FreezeTypeValidityPeriod}).
 *
 * @param id key
 * @param availableFrom first day, or null
 * @param availableUntil last day; null for no end
 */
public record FreezeTypeValidityPeriod(Long id, LocalDate availableFrom, LocalDate availableUntil) implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<FreezeTypeValidityPeriod> ID = new NumberProperty.Ordered<>("id");

    /** {@link #availableFrom()}. */
    public static final Property<FreezeTypeValidityPeriod> AVAILABLE_FROM = new Property<>("availableFrom");

    /** {@link #availableUntil()}. */
    public static final Property<FreezeTypeValidityPeriod> AVAILABLE_UNTIL = new Property<>("availableUntil");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<FreezeTypeValidityPeriod> query() {
        return Query.all();
    }
}
