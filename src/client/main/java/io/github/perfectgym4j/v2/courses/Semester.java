package io.github.perfectgym4j.v2.courses;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.DayProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A semester, in which the groups of courses take place (contract: {@code Semester}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param startDate first day
 * @param endDate last day
 * @param enrollmentAvailableFrom from when on members can enrol, or null
 * @param enrollmentAvailableFromForPastParticipants from when on members can enrol who took part before, or null
 * @param previousSemesters semesters before; empty unless expanded
 * @param nextSemesters semesters after; empty unless expanded
 * @param groups groups; empty unless expanded
 */
@ODataSet("Semesters")
public record Semester(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        LocalDate startDate,
        LocalDate endDate,
        ApiDateTime enrollmentAvailableFrom,
        ApiDateTime enrollmentAvailableFromForPastParticipants,
        List<Semester> previousSemesters,
        List<Semester> nextSemesters,
        List<CourseGroup> groups)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<Semester> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<Semester> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<Semester, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty<Semester> NAME = new TextProperty<>("name");

    /** {@link #startDate()}. */
    public static final DayProperty.Ordered<Semester> START_DATE = new DayProperty.Ordered<>("startDate");

    /** {@link #endDate()}. */
    public static final DayProperty.Ordered<Semester> END_DATE = new DayProperty.Ordered<>("endDate");

    /** {@link #enrollmentAvailableFrom()}. */
    public static final ComparableProperty.Ordered<Semester, Instant> ENROLLMENT_AVAILABLE_FROM =
            new ComparableProperty.Ordered<>("enrollmentAvailableFrom");

    /** {@link #enrollmentAvailableFromForPastParticipants()}. */
    public static final ComparableProperty.Ordered<Semester, Instant> ENROLLMENT_AVAILABLE_FROM_FOR_PAST_PARTICIPANTS =
            new ComparableProperty.Ordered<>("enrollmentAvailableFromForPastParticipants");

    /** {@link #previousSemesters()}. */
    public static final ToMany<Semester, Semester> PREVIOUS_SEMESTERS = new ToMany<>("previousSemesters");

    /** {@link #nextSemesters()}. */
    public static final ToMany<Semester, Semester> NEXT_SEMESTERS = new ToMany<>("nextSemesters");

    /** {@link #groups()}. */
    public static final ToMany<Semester, CourseGroup> GROUPS = new ToMany<>("groups");

    /**
     * Begins a query of the set {@code Semesters}.
     *
     * @return a query for all rows
     */
    public static Query<Semester> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<Semester> shape() {
        return Shape.whole();
    }
}
