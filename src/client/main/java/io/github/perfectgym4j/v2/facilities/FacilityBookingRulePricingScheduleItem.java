package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.DayProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The price of a facility booking from a day on (contract: {@code FacilityBookingRulePricingScheduleItem}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param ruleId key of the rule
 * @param dateFrom first day
 * @param grossPrice gross price of a booking
 * @param rule the rule; null unless expanded
 */
@ODataSet("FacilityBookingRulePricingScheduleItems")
public record FacilityBookingRulePricingScheduleItem(
        Long id,
        Long version,
        Boolean isDeleted,
        Long ruleId,
        LocalDate dateFrom,
        BigDecimal grossPrice,
        FacilityBookingRule rule)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<FacilityBookingRulePricingScheduleItem> ID =
            new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<FacilityBookingRulePricingScheduleItem> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<FacilityBookingRulePricingScheduleItem, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #ruleId()}. */
    public static final NumberProperty<FacilityBookingRulePricingScheduleItem> RULE_ID = new NumberProperty<>("ruleId");

    /** {@link #dateFrom()}. */
    public static final DayProperty.Ordered<FacilityBookingRulePricingScheduleItem> DATE_FROM =
            new DayProperty.Ordered<>("dateFrom");

    /** {@link #grossPrice()}. */
    public static final ComparableProperty.Ordered<FacilityBookingRulePricingScheduleItem, BigDecimal> GROSS_PRICE =
            new ComparableProperty.Ordered<>("grossPrice");

    /** {@link #rule()}. */
    public static final ToOne<FacilityBookingRulePricingScheduleItem, FacilityBookingRule> RULE = new ToOne<>("rule");

    /**
     * Begins a query of the set {@code FacilityBookingRulePricingScheduleItems}.
     *
     * @return a query for all rows
     */
    public static Query<FacilityBookingRulePricingScheduleItem> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<FacilityBookingRulePricingScheduleItem> shape() {
        return Shape.whole();
    }
}
