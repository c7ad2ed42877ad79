package io.github.perfectgym4j.sandbox.v2.sets.offers;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.TEXT;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Values of custom attributes of payment plans. No plan has any. */
public final class PaymentPlanCustomAttributes implements Described {

    @Override
    public Description<?> describe() {
        return Description.type("PaymentPlanCustomAttribute", Void.class)
                .unknown("paymentPlanId", INT64, ORDERABLE, REQUIRED)
                .unknown("attributeDefinitionId", INT64, ORDERABLE, REQUIRED)
                .unknown("rawValue", TEXT)
                .unknown("displayValue", TEXT)
                .unknown("displayName", TEXT)
                .one("paymentPlan", "PaymentPlan", REQUIRED)
                .one("attributeDefinition", "CustomAttributeDefinition", REQUIRED)
                .id(row -> null);
    }
}
