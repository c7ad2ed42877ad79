package io.github.perfectgym4j.v2.staff;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.value.Sex;
import java.util.List;

/**
 * An employee who teaches (contract: {@code Instructor}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param isActive whether the instructor still works here
 * @param firstName first name
 * @param lastName last name
 * @param sex sex, or null
 * @param photoUrl address of a picture, or null
 * @param employee the same person as an employee; null unless expanded
 * @param clubs clubs in which the instructor teaches; empty unless expanded
 */
@ODataSet("Instructors")
public record Instructor(
        Long id,
        Long version,
        Boolean isDeleted,
        Boolean isActive,
        String firstName,
        String lastName,
        Sex sex,
        String photoUrl,
        Employee employee,
        List<Club> clubs)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<Instructor> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<Instructor> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<Instructor, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #isActive()}. */
    public static final FilterProperty<Instructor, Boolean> IS_ACTIVE = new FilterProperty<>("isActive");

    /** {@link #firstName()}. */
    public static final TextProperty.Ordered<Instructor> FIRST_NAME = new TextProperty.Ordered<>("firstName");

    /** {@link #lastName()}. */
    public static final TextProperty.Ordered<Instructor> LAST_NAME = new TextProperty.Ordered<>("lastName");

    /** {@link #sex()}. */
    public static final FilterProperty.Ordered<Instructor, Sex> SEX = new FilterProperty.Ordered<>("sex");

    /** {@link #photoUrl()}. */
    public static final TextProperty<Instructor> PHOTO_URL = new TextProperty<>("photoUrl");

    /** {@link #employee()}. */
    public static final ToOne<Instructor, Employee> EMPLOYEE = new ToOne<>("employee");

    /** {@link #clubs()}. */
    public static final ToMany<Instructor, Club> CLUBS = new ToMany<>("clubs");

    /**
     * Begins a query of the set {@code Instructors}.
     *
     * @return a query for all rows
     */
    public static Query<Instructor> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<Instructor> shape() {
        return Shape.whole();
    }
}
