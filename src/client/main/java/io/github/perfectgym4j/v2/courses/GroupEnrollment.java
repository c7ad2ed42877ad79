package io.github.perfectgym4j.v2.courses;

import io.github.perfectgym4j.v2.classes.ClassBooking;
import io.github.perfectgym4j.v2.contracts.Contract;
import io.github.perfectgym4j.v2.odata.DayProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.time.LocalDate;
import java.util.List;

/**
 * The enrolment of a member in a group of a course (contract: {@code GroupEnrollment}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param groupId key of the group
 * @param group the group; null unless expanded
 * @param startDate first day
 * @param endDate last day, or null
 * @param contractId key of the contract by which the member is enrolled
 * @param enrollmentOptionId key of the option that was chosen
 * @param contract the contract; null unless expanded
 * @param classBookings bookings of the classes; empty unless expanded
 */
@ODataSet("GroupEnrollments")
public record GroupEnrollment(
        Long id,
        Long version,
        Boolean isDeleted,
        Long groupId,
        CourseGroup group,
        LocalDate startDate,
        LocalDate endDate,
        Long contractId,
        Long enrollmentOptionId,
        Contract contract,
        List<ClassBooking> classBookings)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<GroupEnrollment> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<GroupEnrollment> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<GroupEnrollment, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #groupId()}. */
    public static final NumberProperty<GroupEnrollment> GROUP_ID = new NumberProperty<>("groupId");

    /** {@link #group()}. */
    public static final ToOne<GroupEnrollment, CourseGroup> GROUP = new ToOne<>("group");

    /** {@link #startDate()}. */
    public static final DayProperty.Ordered<GroupEnrollment> START_DATE = new DayProperty.Ordered<>("startDate");

    /** {@link #endDate()}. */
    public static final DayProperty.Ordered<GroupEnrollment> END_DATE = new DayProperty.Ordered<>("endDate");

    /** {@link #contractId()}. */
    public static final NumberProperty<GroupEnrollment> CONTRACT_ID = new NumberProperty<>("contractId");

    /** {@link #enrollmentOptionId()}. */
    public static final NumberProperty<GroupEnrollment> ENROLLMENT_OPTION_ID =
            new NumberProperty<>("enrollmentOptionId");

    /** {@link #contract()}. */
    public static final ToOne<GroupEnrollment, Contract> CONTRACT = new ToOne<>("contract");

    /** {@link #classBookings()}. */
    public static final ToMany<GroupEnrollment, ClassBooking> CLASS_BOOKINGS = new ToMany<>("classBookings");

    /**
     * Begins a query of the set {@code GroupEnrollments}.
     *
     * @return a query for all rows
     */
    public static Query<GroupEnrollment> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<GroupEnrollment> shape() {
        return Shape.whole();
    }
}
