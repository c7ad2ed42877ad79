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
 * A piece of equipment of a club, such as a treadmill (contract: {@code ClubEquipment}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param clubId key of the club
 * @param name what it is
 * @param quantity how many there are
 * @param club the club; null unless expanded
 */
@ODataSet("ClubEquipment")
public record ClubEquipment(
        Long id, Long version, Boolean isDeleted, Long clubId, String name, Integer quantity, Club club)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClubEquipment> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClubEquipment> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ClubEquipment, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #clubId()}. */
    public static final NumberProperty<ClubEquipment> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #name()}. */
    public static final TextProperty<ClubEquipment> NAME = new TextProperty<>("name");

    /** {@link #quantity()}. */
    public static final NumberProperty<ClubEquipment> QUANTITY = new NumberProperty<>("quantity");

    /** {@link #club()}. */
    public static final ToOne<ClubEquipment, Club> CLUB = new ToOne<>("club");

    /**
     * Begins a query of the set {@code ClubEquipment}.
     *
     * @return a query for all rows
     */
    public static Query<ClubEquipment> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClubEquipment> shape() {
        return Shape.whole();
    }
}
