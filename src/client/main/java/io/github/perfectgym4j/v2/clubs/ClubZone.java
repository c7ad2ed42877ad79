package io.github.perfectgym4j.v2.clubs;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * A room, court or other part of a club (contract: {@code ClubZone}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param clubId key of the club
 * @param parentClubZoneId key of the zone that it is a part of, or null
 * @param clubZoneTypeId key of the kind of zone
 * @param zoneCapacity slots that can be booked, or null
 * @param hexColor colour, such as {@code #3366ff}, or null
 * @param club the club; null unless expanded
 * @param parentClubZone the zone that it is a part of; null unless expanded
 * @param clubZoneType kind of zone; null unless expanded
 */
@ODataSet("ClubZones")
public record ClubZone(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        Long clubId,
        Long parentClubZoneId,
        Long clubZoneTypeId,
        Integer zoneCapacity,
        String hexColor,
        Club club,
        ClubZone parentClubZone,
        ClubZoneType clubZoneType)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClubZone> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClubZone> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ClubZone, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<ClubZone> NAME = new TextProperty.Ordered<>("name");

    /** {@link #clubId()}. */
    public static final NumberProperty.Ordered<ClubZone> CLUB_ID = new NumberProperty.Ordered<>("clubId");

    /** {@link #parentClubZoneId()}. */
    public static final NumberProperty.Ordered<ClubZone> PARENT_CLUB_ZONE_ID =
            new NumberProperty.Ordered<>("parentClubZoneId");

    /** {@link #clubZoneTypeId()}. */
    public static final NumberProperty.Ordered<ClubZone> CLUB_ZONE_TYPE_ID =
            new NumberProperty.Ordered<>("clubZoneTypeId");

    /** {@link #zoneCapacity()}. */
    public static final NumberProperty<ClubZone> ZONE_CAPACITY = new NumberProperty<>("zoneCapacity");

    /** {@link #hexColor()}. */
    public static final TextProperty<ClubZone> HEX_COLOR = new TextProperty<>("hexColor");

    /** {@link #club()}. */
    public static final ToOne<ClubZone, Club> CLUB = new ToOne<>("club");

    /** {@link #parentClubZone()}. */
    public static final ToOne<ClubZone, ClubZone> PARENT_CLUB_ZONE = new ToOne<>("parentClubZone");

    /** {@link #clubZoneType()}. */
    public static final ToOne<ClubZone, ClubZoneType> CLUB_ZONE_TYPE = new ToOne<>("clubZoneType");

    /**
     * Begins a query of the set {@code ClubZones}.
     *
     * @return a query for all rows
     */
    public static Query<ClubZone> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClubZone> shape() {
        return Shape.whole();
    }
}
