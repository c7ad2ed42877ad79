package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.offers.PaymentPlan;
import java.math.BigDecimal;
import java.util.List;

/**
 * A way of freezing contracts (contract: {@code FreezeType}).
 *
 * @param id key
 * @param isActive whether it is in use
 * @param name name
 * @param freezeScope unit of the intervals: {@code day}, {@code week} or {@code month}
 * @param fixedFee fee for the freeze, or null
 * @param administrationFee administration fee, or null
 * @param minimumInterval shortest freeze, in the unit of {@code freezeScope}, or null
 * @param maximumInterval longest freeze, in the unit of {@code freezeScope}, or null
 * @param usageLimitPerContract how often per contract; null for no limit
 * @param usageLimitPerCalendarYear how often in a calendar year; null for no limit
 * @param usageLimitInLast12Months how often in twelve months; null for no limit
 * @param isAvailableForAllPaymentPlans whether it is for all payment plans, or those in {@code paymentPlans} only
 * @param isAvailableInAllClubs whether it is for all clubs, or those in {@code clubs} only
 * @param isValidForAllPeriods whether it is always valid, or in {@code validityPeriods} only
 * @param validityPeriods when it is valid; empty unless expanded
 * @param paymentPlans payment plans; empty unless expanded
 * @param clubs clubs; empty unless expanded
 * @param relatedFreezeTypes freeze types that it may be combined with; empty unless expanded
 */
@ODataSet("FreezeTypes")
public record FreezeType(
        Long id,
        Boolean isActive,
        String name,
        String freezeScope,
        BigDecimal fixedFee,
        BigDecimal administrationFee,
        Integer minimumInterval,
        Integer maximumInterval,
        Integer usageLimitPerContract,
        Integer usageLimitPerCalendarYear,
        Integer usageLimitInLast12Months,
        Boolean isAvailableForAllPaymentPlans,
        Boolean isAvailableInAllClubs,
        Boolean isValidForAllPeriods,
        List<FreezeTypeValidityPeriod> validityPeriods,
        List<PaymentPlan> paymentPlans,
        List<Club> clubs,
        List<FreezeType> relatedFreezeTypes)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<FreezeType> ID = new NumberProperty.Ordered<>("id");

    /** {@link #isActive()}. */
    public static final FilterProperty<FreezeType, Boolean> IS_ACTIVE = new FilterProperty<>("isActive");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<FreezeType> NAME = new TextProperty.Ordered<>("name");

    /** {@link #freezeScope()}. */
    public static final TextProperty.Ordered<FreezeType> FREEZE_SCOPE = new TextProperty.Ordered<>("freezeScope");

    /** {@link #fixedFee()}. */
    public static final Property.Ordered<FreezeType> FIXED_FEE = new Property.Ordered<>("fixedFee");

    /** {@link #administrationFee()}. */
    public static final Property.Ordered<FreezeType> ADMINISTRATION_FEE = new Property.Ordered<>("administrationFee");

    /** {@link #minimumInterval()}. */
    public static final NumberProperty.Ordered<FreezeType> MINIMUM_INTERVAL =
            new NumberProperty.Ordered<>("minimumInterval");

    /** {@link #maximumInterval()}. */
    public static final NumberProperty.Ordered<FreezeType> MAXIMUM_INTERVAL =
            new NumberProperty.Ordered<>("maximumInterval");

    /** {@link #usageLimitPerContract()}. */
    public static final NumberProperty<FreezeType> USAGE_LIMIT_PER_CONTRACT =
            new NumberProperty<>("usageLimitPerContract");

    /** {@link #usageLimitPerCalendarYear()}. */
    public static final NumberProperty<FreezeType> USAGE_LIMIT_PER_CALENDAR_YEAR =
            new NumberProperty<>("usageLimitPerCalendarYear");

    /** {@link #usageLimitInLast12Months()}. */
    public static final NumberProperty<FreezeType> USAGE_LIMIT_IN_LAST12_MONTHS =
            new NumberProperty<>("usageLimitInLast12Months");

    /** {@link #isAvailableForAllPaymentPlans()}. */
    public static final FilterProperty<FreezeType, Boolean> IS_AVAILABLE_FOR_ALL_PAYMENT_PLANS =
            new FilterProperty<>("isAvailableForAllPaymentPlans");

    /** {@link #isAvailableInAllClubs()}. */
    public static final FilterProperty<FreezeType, Boolean> IS_AVAILABLE_IN_ALL_CLUBS =
            new FilterProperty<>("isAvailableInAllClubs");

    /** {@link #isValidForAllPeriods()}. */
    public static final FilterProperty<FreezeType, Boolean> IS_VALID_FOR_ALL_PERIODS =
            new FilterProperty<>("isValidForAllPeriods");

    /** {@link #validityPeriods()}. */
    public static final ToMany<FreezeType, FreezeTypeValidityPeriod> VALIDITY_PERIODS = new ToMany<>("validityPeriods");

    /** {@link #paymentPlans()}. */
    public static final ToMany<FreezeType, PaymentPlan> PAYMENT_PLANS = new ToMany<>("paymentPlans");

    /** {@link #clubs()}. */
    public static final ToMany<FreezeType, Club> CLUBS = new ToMany<>("clubs");

    /** {@link #relatedFreezeTypes()}. */
    public static final ToMany<FreezeType, FreezeType> RELATED_FREEZE_TYPES = new ToMany<>("relatedFreezeTypes");

    /**
     * Begins a query of the set {@code FreezeTypes}.
     *
     * @return a query for all rows
     */
    public static Query<FreezeType> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<FreezeType> shape() {
        return Shape.whole();
    }
}
