package io.github.perfectgym4j.v2.staff;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * The assignment of an instructor to a club (contract: {@code InstructorClub}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param instructorId key of the instructor
 * @param clubId key of the club
 * @param instructor the instructor; null unless expanded
 * @param club the club; null unless expanded
 */
@ODataSet("InstructorClubs")
public record InstructorClub(
        Long id, Long version, Boolean isDeleted, Long instructorId, Long clubId, Instructor instructor, Club club)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<InstructorClub> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<InstructorClub> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<InstructorClub, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #instructorId()}. */
    public static final NumberProperty<InstructorClub> INSTRUCTOR_ID = new NumberProperty<>("instructorId");

    /** {@link #clubId()}. */
    public static final NumberProperty<InstructorClub> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #instructor()}. */
    public static final ToOne<InstructorClub, Instructor> INSTRUCTOR = new ToOne<>("instructor");

    /** {@link #club()}. */
    public static final ToOne<InstructorClub, Club> CLUB = new ToOne<>("club");

    /**
     * Begins a query of the set {@code InstructorClubs}.
     *
     * @return a query for all rows
     */
    public static Query<InstructorClub> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<InstructorClub> shape() {
        return Shape.whole();
    }
}
