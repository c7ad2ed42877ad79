package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;

/** The properties of {@link ClubZone}, and where queries for the set {@code ClubZones} begin. */
public final class ClubZones {

    /** Key. */
    public static final NumberProperty.Ordered<ClubZone> ID = new NumberProperty.Ordered<>("id");

    /** Version: a number that grows with each change. */
    public static final NumberProperty.Ordered<ClubZone> VERSION = new NumberProperty.Ordered<>("version");

    /** Whether it has been deleted. */
    public static final FilterProperty<ClubZone, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** Name. */
    public static final TextProperty.Ordered<ClubZone> NAME = new TextProperty.Ordered<>("name");

    /** Key of the club. */
    public static final NumberProperty.Ordered<ClubZone> CLUB_ID = new NumberProperty.Ordered<>("clubId");

    /** Key of the zone that it is a part of, or null. */
    public static final NumberProperty.Ordered<ClubZone> PARENT_CLUB_ZONE_ID =
            new NumberProperty.Ordered<>("parentClubZoneId");

    /** Key of the kind of zone. */
    public static final NumberProperty.Ordered<ClubZone> CLUB_ZONE_TYPE_ID =
            new NumberProperty.Ordered<>("clubZoneTypeId");

    /** Slots that can be booked, or null. */
    public static final NumberProperty<ClubZone> ZONE_CAPACITY = new NumberProperty<>("zoneCapacity");

    /** Colour, such as {@code #3366ff}, or null. */
    public static final TextProperty<ClubZone> HEX_COLOR = new TextProperty<>("hexColor");

    /** The club. */
    public static final ToOne<ClubZone, Club> CLUB = new ToOne<>("club");

    /** The zone that it is a part of. */
    public static final ToOne<ClubZone, ClubZone> PARENT_CLUB_ZONE = new ToOne<>("parentClubZone");

    /** Kind of zone. */
    public static final ToOne<ClubZone, ClubZoneType> CLUB_ZONE_TYPE = new ToOne<>("clubZoneType");

    private ClubZones() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<ClubZone> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClubZone> shape() {
        return Shape.whole();
    }
}
