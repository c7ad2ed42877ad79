package io.github.perfectgym4j.v2.offers;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.Navigation;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.payments.Tax;
import io.github.perfectgym4j.v2.value.TaxedValue;
import java.util.List;

/**
 * The administration fee of a new contract (contract: {@code AdminFeeDetails}).
 *
 * @param id key
 * @param adminFee the fee
 * @param taxes taxes on it; empty unless expanded
 */
public record AdminFeeDetails(Long id, TaxedValue adminFee, List<Tax> taxes) implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<AdminFeeDetails> ID = new NumberProperty.Ordered<>("id");

    /** {@link #adminFee()}. */
    public static final Property<AdminFeeDetails> ADMIN_FEE = new Property<>("adminFee");

    /** {@link #taxes()}. */
    public static final Navigation<AdminFeeDetails, Tax> TAXES = new Navigation<>("taxes");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<AdminFeeDetails> query() {
        return Query.all();
    }
}
