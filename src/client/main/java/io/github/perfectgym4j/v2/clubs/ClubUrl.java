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
 * An address of a club elsewhere on the web (contract: {@code ClubUrl}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param clubId key of the club
 * @param type kind of site, such as {@code Facebook}, or null
 * @param url address, or null
 * @param club the club; null unless expanded
 */
@ODataSet("ClubUrls")
public record ClubUrl(Long id, Long version, Boolean isDeleted, Long clubId, String type, String url, Club club)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClubUrl> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClubUrl> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ClubUrl, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #clubId()}. */
    public static final NumberProperty<ClubUrl> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #type()}. */
    public static final TextProperty<ClubUrl> TYPE = new TextProperty<>("type");

    /** {@link #url()}. */
    public static final TextProperty<ClubUrl> URL = new TextProperty<>("url");

    /** {@link #club()}. */
    public static final ToOne<ClubUrl, Club> CLUB = new ToOne<>("club");

    /**
     * Begins a query of the set {@code ClubUrls}.
     *
     * @return a query for all rows
     */
    public static Query<ClubUrl> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClubUrl> shape() {
        return Shape.whole();
    }
}
