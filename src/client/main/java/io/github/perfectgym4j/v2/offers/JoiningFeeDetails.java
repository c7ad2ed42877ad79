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
 * The fee for joining (contract: {@code JoiningFeeDetails}).
 *
 * @param id key
 * @param joiningFee the fee
 * @param taxes taxes on it; empty unless expanded
 */
public record JoiningFeeDetails(Long id, TaxedValue joiningFee, List<Tax> taxes) implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<JoiningFeeDetails> ID = new NumberProperty.Ordered<>("id");

    /** {@link #joiningFee()}. */
    public static final Property<JoiningFeeDetails> JOINING_FEE = new Property<>("joiningFee");

    /** {@link #taxes()}. */
    public static final Navigation<JoiningFeeDetails, Tax> TAXES = new Navigation<>("taxes");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<JoiningFeeDetails> query() {
        return Query.all();
    }
}
