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
 * A facility of a club, such as a sauna (contract: {@code ClubFacility}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param clubId key of the club
 * @param name what it is
 * @param club the club; null unless expanded
 */
@ODataSet("ClubFacilities")
public record ClubFacility(Long id, Long version, Boolean isDeleted, Long clubId, String name, Club club)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClubFacility> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClubFacility> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ClubFacility, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #clubId()}. */
    public static final NumberProperty<ClubFacility> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #name()}. */
    public static final TextProperty<ClubFacility> NAME = new TextProperty<>("name");

    /** {@link #club()}. */
    public static final ToOne<ClubFacility, Club> CLUB = new ToOne<>("club");

    /**
     * Begins a query of the set {@code ClubFacilities}.
     *
     * @return a query for all rows
     */
    public static Query<ClubFacility> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClubFacility> shape() {
        return Shape.whole();
    }
}
