package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.v2.members.Member;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import jakarta.json.bind.annotation.JsonbProperty;

/**
 * A member's rating of a class (contract: {@code ClassRating}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param memberId key of the member
 * @param classId key of the class
 * @param fitnessClass the class; null unless expanded
 * @param bookingId key of the booking
 * @param rating the rating, 1 to 5
 * @param member the member; null unless expanded
 */
@ODataSet("ClassRatings")
public record ClassRating(
        Long id,
        Long version,
        Boolean isDeleted,
        Long memberId,
        Long classId,
        @JsonbProperty("class") FitnessClass fitnessClass,
        Long bookingId,
        Integer rating,
        Member member)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClassRating> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClassRating> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ClassRating, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #memberId()}. */
    public static final NumberProperty<ClassRating> MEMBER_ID = new NumberProperty<>("memberId");

    /** {@link #classId()}. */
    public static final NumberProperty<ClassRating> CLASS_ID = new NumberProperty<>("classId");

    /** {@link #fitnessClass()}. */
    public static final ToOne<ClassRating, FitnessClass> FITNESS_CLASS = new ToOne<>("class");

    /** {@link #bookingId()}. */
    public static final NumberProperty<ClassRating> BOOKING_ID = new NumberProperty<>("bookingId");

    /** {@link #rating()}. */
    public static final NumberProperty<ClassRating> RATING = new NumberProperty<>("rating");

    /** {@link #member()}. */
    public static final ToOne<ClassRating, Member> MEMBER = new ToOne<>("member");

    /**
     * Begins a query of the set {@code ClassRatings}.
     *
     * @return a query for all rows
     */
    public static Query<ClassRating> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClassRating> shape() {
        return Shape.whole();
    }
}
