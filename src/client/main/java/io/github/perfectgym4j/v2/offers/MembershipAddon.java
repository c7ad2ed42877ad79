package io.github.perfectgym4j.v2.offers;

import io.github.perfectgym4j.v2.odata.Embedded;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.value.TaxedValue;
import java.util.List;

/**
 * An add-on to memberships, such as towels (contract: {@code MembershipAddon}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param fee fee
 * @param penaltyFee fee for giving it up early
 * @param paymentPlans payment plans; empty unless expanded
 */
@ODataSet("MembershipAddons")
public record MembershipAddon(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        TaxedValue fee,
        TaxedValue penaltyFee,
        List<PaymentPlan> paymentPlans)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MembershipAddon> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<MembershipAddon> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<MembershipAddon, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<MembershipAddon> NAME = new TextProperty.Ordered<>("name");

    /** {@link #fee()}. */
    public static final Embedded.Ordered<MembershipAddon, TaxedValue> FEE = new Embedded.Ordered<>("fee");

    /** {@link #penaltyFee()}. */
    public static final Embedded.Ordered<MembershipAddon, TaxedValue> PENALTY_FEE =
            new Embedded.Ordered<>("penaltyFee");

    /** {@link #paymentPlans()}. */
    public static final ToMany<MembershipAddon, PaymentPlan> PAYMENT_PLANS = new ToMany<>("paymentPlans");

    /**
     * Begins a query of the set {@code MembershipAddons}.
     *
     * @return a query for all rows
     */
    public static Query<MembershipAddon> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MembershipAddon> shape() {
        return Shape.whole();
    }
}
