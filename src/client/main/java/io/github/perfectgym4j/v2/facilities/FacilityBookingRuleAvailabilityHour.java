package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.v2.odata.EmbeddedList;
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
 * Hours in which a rule of facility bookings holds (contract: {@code FacilityBookingRuleAvailabilityHour}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param periods periods
 * @param rules rules that hold in these hours; empty unless expanded
 */
@ODataSet("FacilityBookingRuleAvailabilityHours")
public record FacilityBookingRuleAvailabilityHour(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        List<FacilityBookingRuleAvailabilityHourPeriod> periods,
        List<FacilityBookingRule> rules)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<FacilityBookingRuleAvailabilityHour> ID =
            new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<FacilityBookingRuleAvailabilityHour> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<FacilityBookingRuleAvailabilityHour, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<FacilityBookingRuleAvailabilityHour> NAME =
            new TextProperty.Ordered<>("name");

    /** {@link #periods()}. */
    public static final EmbeddedList<FacilityBookingRuleAvailabilityHour, FacilityBookingRuleAvailabilityHourPeriod>
            PERIODS = new EmbeddedList<>("periods");

    /** {@link #rules()}. */
    public static final ToMany<FacilityBookingRuleAvailabilityHour, FacilityBookingRule> RULES = new ToMany<>("rules");

    /**
     * Begins a query of the set {@code FacilityBookingRuleAvailabilityHours}.
     *
     * @return a query for all rows
     */
    public static Query<FacilityBookingRuleAvailabilityHour> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<FacilityBookingRuleAvailabilityHour> shape() {
        return Shape.whole();
    }
}
