package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.v2.courses.GroupEnrollment;
import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import jakarta.json.bind.annotation.JsonbProperty;

/**
 * A place of a member in a class, or on its waiting list (contract: {@code ClassBooking}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param classId key of the class
 * @param memberId key of the member
 * @param isStandby whether it is a place on the waiting list; members move up by themselves
 * @param isCanceled whether it has been cancelled
 * @param hasAttended whether the member was there
 * @param seatNumber number of the seat; null for classes without seats
 * @param ordinal place in the order of bookings, from 1; beyond the limit of the class it is a place on the waiting list
 * @param groupEnrollmentId key of the enrolment in a course, or null
 * @param groupEnrollment the enrolment in a course; null unless expanded
 * @param comments remark, or null
 * @param fitnessClass the class; null unless expanded
 * @param member the member; null unless expanded
 */
@ODataSet("ClassBookings")
public record ClassBooking(
        Long id,
        Long version,
        Boolean isDeleted,
        Long classId,
        Long memberId,
        Boolean isStandby,
        Boolean isCanceled,
        Boolean hasAttended,
        Integer seatNumber,
        @JsonbProperty("lp") Integer ordinal,
        Long groupEnrollmentId,
        GroupEnrollment groupEnrollment,
        String comments,
        @JsonbProperty("class") FitnessClass fitnessClass,
        Member member)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClassBooking> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClassBooking> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ClassBooking, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #classId()}. */
    public static final NumberProperty<ClassBooking> CLASS_ID = new NumberProperty<>("classId");

    /** {@link #memberId()}. */
    public static final NumberProperty<ClassBooking> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #isStandby()}. */
    public static final FilterProperty<ClassBooking, Boolean> IS_STANDBY = new FilterProperty<>("isStandby");

    /** {@link #isCanceled()}. */
    public static final FilterProperty<ClassBooking, Boolean> IS_CANCELED = new FilterProperty<>("isCanceled");

    /** {@link #hasAttended()}. */
    public static final FilterProperty<ClassBooking, Boolean> HAS_ATTENDED = new FilterProperty<>("hasAttended");

    /** {@link #seatNumber()}. */
    public static final NumberProperty<ClassBooking> SEAT_NUMBER = new NumberProperty<>("seatNumber");

    /** {@link #ordinal()}. */
    public static final NumberProperty<ClassBooking> ORDINAL = new NumberProperty<>("lp");

    /** {@link #groupEnrollmentId()}. */
    public static final NumberProperty<ClassBooking> GROUP_ENROLLMENT_ID = new NumberProperty<>("groupEnrollmentId");

    /** {@link #groupEnrollment()}. */
    public static final ToOne<ClassBooking, GroupEnrollment> GROUP_ENROLLMENT = new ToOne<>("groupEnrollment");

    /** {@link #comments()}. */
    public static final Property<ClassBooking> COMMENTS = new Property<>("comments");

    /** {@link #fitnessClass()}. */
    public static final ToOne<ClassBooking, FitnessClass> FITNESS_CLASS = new ToOne<>("class");

    /** {@link #member()}. */
    public static final ToOne<ClassBooking, Member> MEMBER = new ToOne<>("member");

    /**
     * Begins a query of the set {@code ClassBookings}.
     *
     * @return a query for all rows
     */
    public static Query<ClassBooking> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClassBooking> shape() {
        return Shape.whole();
    }
}
