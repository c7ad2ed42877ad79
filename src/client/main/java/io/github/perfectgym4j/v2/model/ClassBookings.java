package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;

/** The properties of {@link ClassBooking}, and where queries for the set {@code ClassBookings} begin. */
public final class ClassBookings {

    /** Key. */
    public static final NumberProperty.Ordered<ClassBooking> ID = new NumberProperty.Ordered<>("id");

    /** Version: a number that grows with each change. */
    public static final NumberProperty.Ordered<ClassBooking> VERSION = new NumberProperty.Ordered<>("version");

    /** Whether it has been deleted. */
    public static final FilterProperty<ClassBooking, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** Key of the class. */
    public static final NumberProperty<ClassBooking> CLASS_ID = new NumberProperty<>("classId");

    /** Key of the member. */
    public static final NumberProperty<ClassBooking> MEMBER_ID = new NumberProperty<>("memberId");

    /** Whether it is a place on the waiting list; members move up by themselves. */
    public static final FilterProperty<ClassBooking, Boolean> IS_STANDBY = new FilterProperty<>("isStandby");

    /** Whether it has been cancelled. */
    public static final FilterProperty<ClassBooking, Boolean> IS_CANCELED = new FilterProperty<>("isCanceled");

    /** Whether the member was there. */
    public static final FilterProperty<ClassBooking, Boolean> HAS_ATTENDED = new FilterProperty<>("hasAttended");

    /** Number of the seat; null for classes without seats. */
    public static final NumberProperty<ClassBooking> SEAT_NUMBER = new NumberProperty<>("seatNumber");

    /** Place in the order of bookings, from 1; beyond the limit of the class it is a place on the waiting list. */
    public static final NumberProperty<ClassBooking> LP = new NumberProperty<>("lp");

    /** Key of the enrolment in a course, or null. */
    public static final NumberProperty<ClassBooking> GROUP_ENROLLMENT_ID = new NumberProperty<>("groupEnrollmentId");

    /** Remark, or null. */
    public static final Property<ClassBooking> COMMENTS = new Property<>("comments");

    /** The class. */
    public static final ToOne<ClassBooking, FitnessClass> CLASS = new ToOne<>("class");

    /** The member. */
    public static final ToOne<ClassBooking, Member> MEMBER = new ToOne<>("member");

    private ClassBookings() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<ClassBooking> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClassBooking> shape() {
        return Shape.whole();
    }
}
