package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.v2.clubs.ClubZoneType;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Duration;
import java.util.List;

/**
 * A way in which rooms of a kind can be booked (contract: {@code FacilityBookingDefinition}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param isActive whether it is in use
 * @param duration unit of time: a booking takes a multiple of it
 * @param bookingIntervalInMinutes minutes from one possible start to the next, from the opening of the room on, or null
 * @param setupTimeInMinutes minutes before a booking in which the room is prepared, or null
 * @param cooldownInMinutes minutes after a booking in which the room is cleared, or null
 * @param minBookingMultiplicityInEvent shortest booking, in units of {@code duration}, or null
 * @param maxBookingMultiplicityInEvent longest booking, in units of {@code duration}, or null
 * @param isEntireZoneBooking whether the whole room is booked
 * @param maxNumberOfSlotsPerBooking greatest number of places in a booking, or null
 * @param clubZoneTypeId key of the kind of rooms, or null
 * @param clubZoneType the kind of rooms; null unless expanded
 * @param rules rules by which it can be booked; empty unless expanded
 * @param definitionsThatIgnoreSetupTime definitions whose bookings may be in the setup time of this one; empty unless expanded
 * @param definitionsWhoseSetupTimeIsIgnored definitions in whose setup time bookings of this one may be; empty unless expanded
 */
@ODataSet("FacilityBookingDefinitions")
public record FacilityBookingDefinition(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        Boolean isActive,
        Duration duration,
        Integer bookingIntervalInMinutes,
        Integer setupTimeInMinutes,
        Integer cooldownInMinutes,
        Integer minBookingMultiplicityInEvent,
        Integer maxBookingMultiplicityInEvent,
        Boolean isEntireZoneBooking,
        Integer maxNumberOfSlotsPerBooking,
        Long clubZoneTypeId,
        ClubZoneType clubZoneType,
        List<FacilityBookingRule> rules,
        List<FacilityBookingDefinition> definitionsThatIgnoreSetupTime,

        @JsonbProperty("definitionsWhosSetupTimeIsIgnored")
        List<FacilityBookingDefinition> definitionsWhoseSetupTimeIsIgnored)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<FacilityBookingDefinition> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<FacilityBookingDefinition> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<FacilityBookingDefinition, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<FacilityBookingDefinition> NAME = new TextProperty.Ordered<>("name");

    /** {@link #isActive()}. */
    public static final FilterProperty<FacilityBookingDefinition, Boolean> IS_ACTIVE = new FilterProperty<>("isActive");

    /** {@link #duration()}. */
    public static final FilterProperty<FacilityBookingDefinition, Duration> DURATION = new FilterProperty<>("duration");

    /** {@link #bookingIntervalInMinutes()}. */
    public static final NumberProperty<FacilityBookingDefinition> BOOKING_INTERVAL_IN_MINUTES =
            new NumberProperty<>("bookingIntervalInMinutes");

    /** {@link #setupTimeInMinutes()}. */
    public static final NumberProperty<FacilityBookingDefinition> SETUP_TIME_IN_MINUTES =
            new NumberProperty<>("setupTimeInMinutes");

    /** {@link #cooldownInMinutes()}. */
    public static final NumberProperty<FacilityBookingDefinition> COOLDOWN_IN_MINUTES =
            new NumberProperty<>("cooldownInMinutes");

    /** {@link #minBookingMultiplicityInEvent()}. */
    public static final NumberProperty<FacilityBookingDefinition> MIN_BOOKING_MULTIPLICITY_IN_EVENT =
            new NumberProperty<>("minBookingMultiplicityInEvent");

    /** {@link #maxBookingMultiplicityInEvent()}. */
    public static final NumberProperty<FacilityBookingDefinition> MAX_BOOKING_MULTIPLICITY_IN_EVENT =
            new NumberProperty<>("maxBookingMultiplicityInEvent");

    /** {@link #isEntireZoneBooking()}. */
    public static final FilterProperty<FacilityBookingDefinition, Boolean> IS_ENTIRE_ZONE_BOOKING =
            new FilterProperty<>("isEntireZoneBooking");

    /** {@link #maxNumberOfSlotsPerBooking()}. */
    public static final NumberProperty<FacilityBookingDefinition> MAX_NUMBER_OF_SLOTS_PER_BOOKING =
            new NumberProperty<>("maxNumberOfSlotsPerBooking");

    /** {@link #clubZoneTypeId()}. */
    public static final NumberProperty<FacilityBookingDefinition> CLUB_ZONE_TYPE_ID =
            new NumberProperty<>("clubZoneTypeId");

    /** {@link #clubZoneType()}. */
    public static final ToOne<FacilityBookingDefinition, ClubZoneType> CLUB_ZONE_TYPE = new ToOne<>("clubZoneType");

    /** {@link #rules()}. */
    public static final ToMany<FacilityBookingDefinition, FacilityBookingRule> RULES = new ToMany<>("rules");

    /** {@link #definitionsThatIgnoreSetupTime()}. */
    public static final ToMany<FacilityBookingDefinition, FacilityBookingDefinition>
            DEFINITIONS_THAT_IGNORE_SETUP_TIME = new ToMany<>("definitionsThatIgnoreSetupTime");

    /** {@link #definitionsWhoseSetupTimeIsIgnored()}. */
    public static final ToMany<FacilityBookingDefinition, FacilityBookingDefinition>
            DEFINITIONS_WHOSE_SETUP_TIME_IS_IGNORED = new ToMany<>("definitionsWhosSetupTimeIsIgnored");

    /**
     * Begins a query of the set {@code FacilityBookingDefinitions}.
     *
     * @return a query for all rows
     */
    public static Query<FacilityBookingDefinition> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<FacilityBookingDefinition> shape() {
        return Shape.whole();
    }
}
