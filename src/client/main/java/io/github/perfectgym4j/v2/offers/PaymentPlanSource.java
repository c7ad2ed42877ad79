package io.github.perfectgym4j.v2.offers;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.value.Application;

/**
 * An application in which members see a payment plan (contract: {@code PaymentPlanSource}).
 *
 * @param id key
 * @param application the application
 */
public record PaymentPlanSource(Long id, Application application) implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<PaymentPlanSource> ID = new NumberProperty.Ordered<>("id");

    /** {@link #application()}. */
    public static final FilterProperty.Ordered<PaymentPlanSource, Application> APPLICATION =
            new FilterProperty.Ordered<>("application");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<PaymentPlanSource> query() {
        return Query.all();
    }
}
