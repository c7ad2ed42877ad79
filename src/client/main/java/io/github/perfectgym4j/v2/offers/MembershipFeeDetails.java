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
 * The fee for a membership (contract: {@code MembershipFeeDetails}).
 *
 * @param id key
 * @param taxes taxes on it; empty unless expanded
 * @param membershipFee the fee, for one interval of payment
 */
public record MembershipFeeDetails(Long id, List<Tax> taxes, TaxedValue membershipFee) implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MembershipFeeDetails> ID = new NumberProperty.Ordered<>("id");

    /** {@link #taxes()}. */
    public static final Navigation<MembershipFeeDetails, Tax> TAXES = new Navigation<>("taxes");

    /** {@link #membershipFee()}. */
    public static final Property<MembershipFeeDetails> MEMBERSHIP_FEE = new Property<>("membershipFee");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<MembershipFeeDetails> query() {
        return Query.all();
    }
}
