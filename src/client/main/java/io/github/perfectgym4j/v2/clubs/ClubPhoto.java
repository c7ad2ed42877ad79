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
 * A picture of a club (contract: {@code ClubPhoto}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param clubId key of the club
 * @param photoId key of the file, or null
 * @param photoUrl address of the picture, or null
 * @param club the club; null unless expanded
 */
@ODataSet("ClubPhotos")
public record ClubPhoto(Long id, Long version, Boolean isDeleted, Long clubId, Long photoId, String photoUrl, Club club)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClubPhoto> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClubPhoto> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ClubPhoto, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #clubId()}. */
    public static final NumberProperty<ClubPhoto> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #photoId()}. */
    public static final NumberProperty<ClubPhoto> PHOTO_ID = new NumberProperty<>("photoId");

    /** {@link #photoUrl()}. */
    public static final TextProperty<ClubPhoto> PHOTO_URL = new TextProperty<>("photoUrl");

    /** {@link #club()}. */
    public static final ToOne<ClubPhoto, Club> CLUB = new ToOne<>("club");

    /**
     * Begins a query of the set {@code ClubPhotos}.
     *
     * @return a query for all rows
     */
    public static Query<ClubPhoto> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClubPhoto> shape() {
        return Shape.whole();
    }
}
