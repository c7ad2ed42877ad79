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
 * A way to contact a club (contract: {@code ClubContact}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param clubId key of the club
 * @param name whom or what one reaches
 * @param email e-mail address, or null
 * @param phoneNumber telephone number, or null
 * @param club the club; null unless expanded
 */
@ODataSet("ClubContacts")
public record ClubContact(
        Long id, Long version, Boolean isDeleted, Long clubId, String name, String email, String phoneNumber, Club club)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClubContact> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClubContact> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ClubContact, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #clubId()}. */
    public static final NumberProperty<ClubContact> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<ClubContact> NAME = new TextProperty.Ordered<>("name");

    /** {@link #email()}. */
    public static final TextProperty<ClubContact> EMAIL = new TextProperty<>("email");

    /** {@link #phoneNumber()}. */
    public static final TextProperty<ClubContact> PHONE_NUMBER = new TextProperty<>("phoneNumber");

    /** {@link #club()}. */
    public static final ToOne<ClubContact, Club> CLUB = new ToOne<>("club");

    /**
     * Begins a query of the set {@code ClubContacts}.
     *
     * @return a query for all rows
     */
    public static Query<ClubContact> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClubContact> shape() {
        return Shape.whole();
    }
}
