package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;

/** The properties of {@link ClassRating}, and where queries for the set {@code ClassRatings} begin. */
public final class ClassRatings {

    /** Key. */
    public static final NumberProperty.Ordered<ClassRating> ID = new NumberProperty.Ordered<>("id");

    /** Version: a number that grows with each change. */
    public static final NumberProperty.Ordered<ClassRating> VERSION = new NumberProperty.Ordered<>("version");

    /** Whether it has been deleted. */
    public static final FilterProperty<ClassRating, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** Key of the member. */
    public static final NumberProperty<ClassRating> MEMBER_ID = new NumberProperty<>("memberId");

    /** Key of the class. */
    public static final NumberProperty<ClassRating> CLASS_ID = new NumberProperty<>("classId");

    /** The class. */
    public static final ToOne<ClassRating, FitnessClass> CLASS = new ToOne<>("class");

    /** Key of the booking. */
    public static final NumberProperty<ClassRating> BOOKING_ID = new NumberProperty<>("bookingId");

    /** The vote, 1 to 5. */
    public static final NumberProperty<ClassRating> RATING = new NumberProperty<>("rating");

    /** The member. */
    public static final ToOne<ClassRating, Member> MEMBER = new ToOne<>("member");

    private ClassRatings() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<ClassRating> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClassRating> shape() {
        return Shape.whole();
    }
}
