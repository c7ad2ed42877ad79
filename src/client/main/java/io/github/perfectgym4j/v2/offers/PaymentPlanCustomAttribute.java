package io.github.perfectgym4j.v2.offers;

import io.github.perfectgym4j.v2.members.CustomAttributeDefinition;
import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;

/**
 * The value of a custom attribute of a payment plan (contract: {@code PaymentPlanCustomAttribute}).
 *
 * @param id key
 * @param paymentPlanId key of the payment plan
 * @param attributeDefinitionId key of the definition
 * @param rawValue the value as it is stored; may be a key if there are values to choose from
 * @param displayValue the value, for people
 * @param displayName name of the attribute, for people
 * @param paymentPlan the payment plan; null unless expanded
 * @param attributeDefinition the definition; null unless expanded
 */
public record PaymentPlanCustomAttribute(
        Long id,
        Long paymentPlanId,
        Long attributeDefinitionId,
        String rawValue,
        String displayValue,
        String displayName,
        PaymentPlan paymentPlan,
        CustomAttributeDefinition attributeDefinition)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<PaymentPlanCustomAttribute> ID = new NumberProperty.Ordered<>("id");

    /** {@link #paymentPlanId()}. */
    public static final NumberProperty.Ordered<PaymentPlanCustomAttribute> PAYMENT_PLAN_ID =
            new NumberProperty.Ordered<>("paymentPlanId");

    /** {@link #attributeDefinitionId()}. */
    public static final NumberProperty.Ordered<PaymentPlanCustomAttribute> ATTRIBUTE_DEFINITION_ID =
            new NumberProperty.Ordered<>("attributeDefinitionId");

    /** {@link #rawValue()}. */
    public static final TextProperty<PaymentPlanCustomAttribute> RAW_VALUE = new TextProperty<>("rawValue");

    /** {@link #displayValue()}. */
    public static final TextProperty<PaymentPlanCustomAttribute> DISPLAY_VALUE = new TextProperty<>("displayValue");

    /** {@link #displayName()}. */
    public static final TextProperty<PaymentPlanCustomAttribute> DISPLAY_NAME = new TextProperty<>("displayName");

    /** {@link #paymentPlan()}. */
    public static final ToOne<PaymentPlanCustomAttribute, PaymentPlan> PAYMENT_PLAN = new ToOne<>("paymentPlan");

    /** {@link #attributeDefinition()}. */
    public static final ToOne<PaymentPlanCustomAttribute, CustomAttributeDefinition> ATTRIBUTE_DEFINITION =
            new ToOne<>("attributeDefinition");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<PaymentPlanCustomAttribute> query() {
        return Query.all();
    }
}
