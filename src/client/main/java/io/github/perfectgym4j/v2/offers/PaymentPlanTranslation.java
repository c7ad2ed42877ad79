package io.github.perfectgym4j.v2.offers;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.VersionedRow;

/**
 * A payment plan in a language (contract: {@code PaymentPlanTranslation}).
 *
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param paymentPlanId key of the payment plan
 * @param language language, such as {@code en}
 * @param name name in that language
 * @param description description in that language, or null
 * @param descriptionLong long description in that language, or null
 */
@ODataSet(
        value = "PaymentPlanTranslations",
        key = {"paymentPlanId", "language"},
        hasKeyRoute = false)
public record PaymentPlanTranslation(
        Long version,
        Boolean isDeleted,
        Long paymentPlanId,
        String language,
        String name,
        String description,
        String descriptionLong)
        implements VersionedRow {

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<PaymentPlanTranslation> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty.Ordered<PaymentPlanTranslation, Boolean> IS_DELETED =
            new FilterProperty.Ordered<>("isDeleted");

    /** {@link #paymentPlanId()}. */
    public static final NumberProperty<PaymentPlanTranslation> PAYMENT_PLAN_ID = new NumberProperty<>("paymentPlanId");

    /** {@link #language()}. */
    public static final TextProperty<PaymentPlanTranslation> LANGUAGE = new TextProperty<>("language");

    /** {@link #name()}. */
    public static final TextProperty<PaymentPlanTranslation> NAME = new TextProperty<>("name");

    /** {@link #description()}. */
    public static final TextProperty<PaymentPlanTranslation> DESCRIPTION = new TextProperty<>("description");

    /** {@link #descriptionLong()}. */
    public static final TextProperty<PaymentPlanTranslation> DESCRIPTION_LONG = new TextProperty<>("descriptionLong");

    /**
     * Begins a query of the set {@code PaymentPlanTranslations}.
     *
     * @return a query for all rows
     */
    public static Query<PaymentPlanTranslation> query() {
        return Query.all();
    }
}
