package io.github.perfectgym4j.v2.offers;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.util.List;

/**
 * A category of payment plans (contract: {@code PaymentPlanCategory}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param parentCategoryId key of the category that it is part of, or null
 * @param parentCategory the category that it is part of; null unless expanded
 * @param paymentPlans payment plans; empty unless expanded
 */
@ODataSet("PaymentPlanCategories")
public record PaymentPlanCategory(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        Long parentCategoryId,
        PaymentPlanCategory parentCategory,
        List<PaymentPlan> paymentPlans)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<PaymentPlanCategory> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<PaymentPlanCategory> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<PaymentPlanCategory, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<PaymentPlanCategory> NAME = new TextProperty.Ordered<>("name");

    /** {@link #parentCategoryId()}. */
    public static final NumberProperty.Ordered<PaymentPlanCategory> PARENT_CATEGORY_ID =
            new NumberProperty.Ordered<>("parentCategoryId");

    /** {@link #parentCategory()}. */
    public static final ToOne<PaymentPlanCategory, PaymentPlanCategory> PARENT_CATEGORY = new ToOne<>("parentCategory");

    /** {@link #paymentPlans()}. */
    public static final ToMany<PaymentPlanCategory, PaymentPlan> PAYMENT_PLANS = new ToMany<>("paymentPlans");

    /**
     * Begins a query of the set {@code PaymentPlanCategories}.
     *
     * @return a query for all rows
     */
    public static Query<PaymentPlanCategory> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<PaymentPlanCategory> shape() {
        return Shape.whole();
    }
}
