package io.github.perfectgym4j.v2.offers;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.util.List;

/**
 * A tag of payment plans (contract: {@code PaymentPlanTag}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param tagId key of the tag, which other things may have as well
 * @param paymentPlans payment plans that have it, without being expanded
 */
@ODataSet("PaymentPlanTags")
public record PaymentPlanTag(
        Long id, Long version, Boolean isDeleted, String name, Long tagId, List<PaymentPlan> paymentPlans)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<PaymentPlanTag> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<PaymentPlanTag> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<PaymentPlanTag, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final Property<PaymentPlanTag> NAME = new Property<>("name");

    /** {@link #tagId()}. */
    public static final Property<PaymentPlanTag> TAG_ID = new Property<>("tagId");

    /** {@link #paymentPlans()}. */
    public static final Property<PaymentPlanTag> PAYMENT_PLANS = new Property<>("paymentPlans");

    /**
     * Begins a query of the set {@code PaymentPlanTags}.
     *
     * @return a query for all rows
     */
    public static Query<PaymentPlanTag> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<PaymentPlanTag> shape() {
        return Shape.whole();
    }
}
