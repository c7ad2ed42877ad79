package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.v2.odata.DayProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.time.LocalDate;

/**
 * A period of days on which a rule of facility bookings holds, or does not (contract: {@code FacilityBookingRuleAvailabilityDayPeriod}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param isUnavailabilityPeriod whether nothing can be booked in it
 * @param dateFrom first day
 * @param dateTo last day
 * @param availabilityDayId key of the days that it is part of
 * @param availabilityDay the days that it is part of; null unless expanded
 */
@ODataSet("FacilityBookingRuleAvailabilityDayPeriods")
public record FacilityBookingRuleAvailabilityDayPeriod(
        Long id,
        Long version,
        Boolean isDeleted,
        Boolean isUnavailabilityPeriod,
        LocalDate dateFrom,
        LocalDate dateTo,
        Long availabilityDayId,
        FacilityBookingRuleAvailabilityDay availabilityDay)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<FacilityBookingRuleAvailabilityDayPeriod> ID =
            new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<FacilityBookingRuleAvailabilityDayPeriod> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<FacilityBookingRuleAvailabilityDayPeriod, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #isUnavailabilityPeriod()}. */
    public static final FilterProperty<FacilityBookingRuleAvailabilityDayPeriod, Boolean> IS_UNAVAILABILITY_PERIOD =
            new FilterProperty<>("isUnavailabilityPeriod");

    /** {@link #dateFrom()}. */
    public static final DayProperty.Ordered<FacilityBookingRuleAvailabilityDayPeriod> DATE_FROM =
            new DayProperty.Ordered<>("dateFrom");

    /** {@link #dateTo()}. */
    public static final DayProperty.Ordered<FacilityBookingRuleAvailabilityDayPeriod> DATE_TO =
            new DayProperty.Ordered<>("dateTo");

    /** {@link #availabilityDayId()}. */
    public static final NumberProperty<FacilityBookingRuleAvailabilityDayPeriod> AVAILABILITY_DAY_ID =
            new NumberProperty<>("availabilityDayId");

    /** {@link #availabilityDay()}. */
    public static final ToOne<FacilityBookingRuleAvailabilityDayPeriod, FacilityBookingRuleAvailabilityDay>
            AVAILABILITY_DAY = new ToOne<>("availabilityDay");

    /**
     * Begins a query of the set {@code FacilityBookingRuleAvailabilityDayPeriods}.
     *
     * @return a query for all rows
     */
    public static Query<FacilityBookingRuleAvailabilityDayPeriod> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<FacilityBookingRuleAvailabilityDayPeriod> shape() {
        return Shape.whole();
    }
}
