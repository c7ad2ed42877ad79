package io.github.perfectgym4j.v2.clubs;

import io.github.perfectgym4j.v2.facilities.FacilityBookingDefinition;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.offers.MembershipRule;
import java.util.List;

/**
 * A kind of zone (contract: {@code ClubZoneType}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param description description
 * @param hasSlots whether single slots of a zone are booked, or the zone as a whole
 * @param clubZones zones of this kind; empty unless expanded
 * @param membershipRules rules of memberships that give access to such rooms; empty unless expanded
 * @param facilityBookingDefinitions ways in which such rooms can be booked; empty unless expanded
 */
@ODataSet("ClubZoneTypes")
public record ClubZoneType(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        String description,
        Boolean hasSlots,
        List<ClubZone> clubZones,
        List<MembershipRule> membershipRules,
        List<FacilityBookingDefinition> facilityBookingDefinitions)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClubZoneType> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClubZoneType> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ClubZoneType, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<ClubZoneType> NAME = new TextProperty.Ordered<>("name");

    /** {@link #description()}. */
    public static final TextProperty.Ordered<ClubZoneType> DESCRIPTION = new TextProperty.Ordered<>("description");

    /** {@link #hasSlots()}. */
    public static final FilterProperty.Ordered<ClubZoneType, Boolean> HAS_SLOTS =
            new FilterProperty.Ordered<>("hasSlots");

    /** {@link #clubZones()}. */
    public static final ToMany<ClubZoneType, ClubZone> CLUB_ZONES = new ToMany<>("clubZones");

    /** {@link #membershipRules()}. */
    public static final ToMany<ClubZoneType, MembershipRule> MEMBERSHIP_RULES = new ToMany<>("membershipRules");

    /** {@link #facilityBookingDefinitions()}. */
    public static final ToMany<ClubZoneType, FacilityBookingDefinition> FACILITY_BOOKING_DEFINITIONS =
            new ToMany<>("facilityBookingDefinitions");

    /**
     * Begins a query of the set {@code ClubZoneTypes}.
     *
     * @return a query for all rows
     */
    public static Query<ClubZoneType> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClubZoneType> shape() {
        return Shape.whole();
    }
}
