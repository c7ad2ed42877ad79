package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;

/** The properties of {@link Instructor}, and where queries for the set {@code Instructors} begin. */
public final class Instructors {

    /** Key. */
    public static final NumberProperty.Ordered<Instructor> ID = new NumberProperty.Ordered<>("id");

    /** Version: a number that grows with each change. */
    public static final NumberProperty.Ordered<Instructor> VERSION = new NumberProperty.Ordered<>("version");

    /** Whether it has been deleted. */
    public static final FilterProperty<Instructor, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** Whether the instructor still works here. */
    public static final FilterProperty<Instructor, Boolean> IS_ACTIVE = new FilterProperty<>("isActive");

    /** First name. */
    public static final TextProperty.Ordered<Instructor> FIRST_NAME = new TextProperty.Ordered<>("firstName");

    /** Last name. */
    public static final TextProperty.Ordered<Instructor> LAST_NAME = new TextProperty.Ordered<>("lastName");

    /** Sex, or null. */
    public static final FilterProperty.Ordered<Instructor, Sex> SEX = new FilterProperty.Ordered<>("sex");

    /** Address of a picture, or null. */
    public static final TextProperty<Instructor> PHOTO_URL = new TextProperty<>("photoUrl");

    /** Clubs in which the instructor teaches. */
    public static final ToMany<Instructor, Club> CLUBS = new ToMany<>("clubs");

    private Instructors() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<Instructor> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<Instructor> shape() {
        return Shape.whole();
    }
}
