package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.time.LocalTime;

/**
 * A period of hours on a day of the week in which a rule of facility bookings holds (contract:
 * {@code FacilityBookingRuleAvailabilityHourPeriod}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param dayOfWeek English name of the day, such as {@code Monday}
 * @param timeFrom start; null for the whole day
 * @param timeTo end, with midnight for the end of the day; null for the whole day
 * @param availabilityHourId key of the hours that it is part of
 * @param availabilityHour the hours that it is part of; null unless expanded
 */
@ODataSet("FacilityBookingRuleAvailabilityHourPeriods")
public record FacilityBookingRuleAvailabilityHourPeriod(
        Long id,
        Long version,
        Boolean isDeleted,
        String dayOfWeek,
        LocalTime timeFrom,
        LocalTime timeTo,
        Long availabilityHourId,
        FacilityBookingRuleAvailabilityHour availabilityHour)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<FacilityBookingRuleAvailabilityHourPeriod> ID =
            new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<FacilityBookingRuleAvailabilityHourPeriod> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<FacilityBookingRuleAvailabilityHourPeriod, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #dayOfWeek()}. */
    public static final TextProperty<FacilityBookingRuleAvailabilityHourPeriod> DAY_OF_WEEK =
            new TextProperty<>("dayOfWeek");

    /** {@link #timeFrom()}. */
    public static final FilterProperty<FacilityBookingRuleAvailabilityHourPeriod, LocalTime> TIME_FROM =
            new FilterProperty<>("timeFrom");

    /** {@link #timeTo()}. */
    public static final FilterProperty<FacilityBookingRuleAvailabilityHourPeriod, LocalTime> TIME_TO =
            new FilterProperty<>("timeTo");

    /** {@link #availabilityHourId()}. */
    public static final NumberProperty<FacilityBookingRuleAvailabilityHourPeriod> AVAILABILITY_HOUR_ID =
            new NumberProperty<>("availabilityHourId");

    /** {@link #availabilityHour()}. */
    public static final ToOne<FacilityBookingRuleAvailabilityHourPeriod, FacilityBookingRuleAvailabilityHour>
            AVAILABILITY_HOUR = new ToOne<>("availabilityHour");

    /**
     * Begins a query of the set {@code FacilityBookingRuleAvailabilityHourPeriods}.
     *
     * @return a query for all rows
     */
    public static Query<FacilityBookingRuleAvailabilityHourPeriod> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<FacilityBookingRuleAvailabilityHourPeriod> shape() {
        return Shape.whole();
    }
}
