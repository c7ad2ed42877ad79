package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;

/** The properties of {@link ClubZoneType}, for queries that go through it or expand it. */
public final class ClubZoneTypes {

    /** Key. */
    public static final NumberProperty.Ordered<ClubZoneType> ID = new NumberProperty.Ordered<>("id");

    /** Version: a number that grows with each change. */
    public static final NumberProperty.Ordered<ClubZoneType> VERSION = new NumberProperty.Ordered<>("version");

    /** Whether it has been deleted. */
    public static final FilterProperty<ClubZoneType, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** Name. */
    public static final TextProperty.Ordered<ClubZoneType> NAME = new TextProperty.Ordered<>("name");

    /** Description. */
    public static final TextProperty.Ordered<ClubZoneType> DESCRIPTION = new TextProperty.Ordered<>("description");

    /** Whether single slots of a zone are booked, or the zone as a whole. */
    public static final FilterProperty.Ordered<ClubZoneType, Boolean> HAS_SLOTS =
            new FilterProperty.Ordered<>("hasSlots");

    /** Zones of this kind. */
    public static final ToMany<ClubZoneType, ClubZone> CLUB_ZONES = new ToMany<>("clubZones");

    private ClubZoneTypes() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<ClubZoneType> query() {
        return Query.all();
    }
}
