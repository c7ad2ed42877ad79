package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.util.List;

/**
 * A limit of how often a member can book (contract: {@code FacilityBookingRuleLimit}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param bookingLimitType how bookings are counted
 * @param bookingLimitCount greatest number of bookings, or null
 * @param bookingLimitPeriods number of periods in which they are counted, or null
 * @param rules rules that it limits; empty unless expanded
 */
@ODataSet("FacilityBookingRuleLimits")
public record FacilityBookingRuleLimit(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        BookingLimitType bookingLimitType,
        Integer bookingLimitCount,
        Integer bookingLimitPeriods,
        List<FacilityBookingRule> rules)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<FacilityBookingRuleLimit> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<FacilityBookingRuleLimit> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<FacilityBookingRuleLimit, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<FacilityBookingRuleLimit> NAME = new TextProperty.Ordered<>("name");

    /** {@link #bookingLimitType()}. */
    public static final FilterProperty.Ordered<FacilityBookingRuleLimit, BookingLimitType> BOOKING_LIMIT_TYPE =
            new FilterProperty.Ordered<>("bookingLimitType");

    /** {@link #bookingLimitCount()}. */
    public static final NumberProperty<FacilityBookingRuleLimit> BOOKING_LIMIT_COUNT =
            new NumberProperty<>("bookingLimitCount");

    /** {@link #bookingLimitPeriods()}. */
    public static final NumberProperty<FacilityBookingRuleLimit> BOOKING_LIMIT_PERIODS =
            new NumberProperty<>("bookingLimitPeriods");

    /** {@link #rules()}. */
    public static final ToMany<FacilityBookingRuleLimit, FacilityBookingRule> RULES = new ToMany<>("rules");

    /**
     * Begins a query of the set {@code FacilityBookingRuleLimits}.
     *
     * @return a query for all rows
     */
    public static Query<FacilityBookingRuleLimit> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<FacilityBookingRuleLimit> shape() {
        return Shape.whole();
    }
}
