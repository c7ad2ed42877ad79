package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.clubs.ClubZone;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.Instant;

/**
 * A time in which a room can be booked (contract: {@code ClubZoneAvailability}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param clubId key of the club
 * @param clubZoneId key of the room
 * @param startDate start
 * @param endDate end
 * @param customZoneCapacity number of places during this time; null for that of the room
 * @param club the club; null unless expanded
 * @param clubZone the room; null unless expanded
 */
@ODataSet("ClubZoneAvailabilities")
public record ClubZoneAvailability(
        Long id,
        Long version,
        Boolean isDeleted,
        Long clubId,
        Long clubZoneId,
        ApiDateTime startDate,
        ApiDateTime endDate,
        Integer customZoneCapacity,
        Club club,
        ClubZone clubZone)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClubZoneAvailability> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClubZoneAvailability> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ClubZoneAvailability, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #clubId()}. */
    public static final NumberProperty<ClubZoneAvailability> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #clubZoneId()}. */
    public static final NumberProperty<ClubZoneAvailability> CLUB_ZONE_ID = new NumberProperty<>("clubZoneId");

    /** {@link #startDate()}. */
    public static final ComparableProperty.Ordered<ClubZoneAvailability, Instant> START_DATE =
            new ComparableProperty.Ordered<>("startDate");

    /** {@link #endDate()}. */
    public static final ComparableProperty.Ordered<ClubZoneAvailability, Instant> END_DATE =
            new ComparableProperty.Ordered<>("endDate");

    /** {@link #customZoneCapacity()}. */
    public static final NumberProperty<ClubZoneAvailability> CUSTOM_ZONE_CAPACITY =
            new NumberProperty<>("customZoneCapacity");

    /** {@link #club()}. */
    public static final ToOne<ClubZoneAvailability, Club> CLUB = new ToOne<>("club");

    /** {@link #clubZone()}. */
    public static final ToOne<ClubZoneAvailability, ClubZone> CLUB_ZONE = new ToOne<>("clubZone");

    /**
     * Begins a query of the set {@code ClubZoneAvailabilities}.
     *
     * @return a query for all rows
     */
    public static Query<ClubZoneAvailability> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClubZoneAvailability> shape() {
        return Shape.whole();
    }
}
