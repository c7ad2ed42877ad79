package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;

/** The properties of {@link ClassType}, and where queries for the set {@code ClassTypes} begin. */
public final class ClassTypes {

    /** Key. */
    public static final NumberProperty.Ordered<ClassType> ID = new NumberProperty.Ordered<>("id");

    /** Version: a number that grows with each change. */
    public static final NumberProperty.Ordered<ClassType> VERSION = new NumberProperty.Ordered<>("version");

    /** Whether it has been deleted. */
    public static final FilterProperty<ClassType, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** Name. */
    public static final TextProperty.Ordered<ClassType> NAME = new TextProperty.Ordered<>("name");

    /** Description, or null. */
    public static final TextProperty<ClassType> DESCRIPTION = new TextProperty<>("description");

    /** Address of a picture, or null. */
    public static final TextProperty<ClassType> PHOTO_URL = new TextProperty<>("photoUrl");

    /** Key of the category. */
    public static final NumberProperty<ClassType> CATEGORY_ID = new NumberProperty<>("categoryId");

    /** Colour for timetables, such as {@code #3366ff}, or null. */
    public static final TextProperty<ClassType> HEX_COLOR = new TextProperty<>("hexColor");

    /** Category. */
    public static final ToOne<ClassType, ClassCategory> CATEGORY = new ToOne<>("category");

    /** Votes for its classes. */
    public static final ToOne<ClassType, ClassTypeRatingSummary> RATING_SUMMARY = new ToOne<>("ratingSummary");

    /** Values that the tenant has defined. */
    public static final ToMany<ClassType, ClassTypeCustomAttribute> CUSTOM_ATTRIBUTES =
            new ToMany<>("customAttributes");

    /** Applications in which it is on offer. */
    public static final ToMany<ClassType, ClassTypeSource> AVAILABLE_IN_APPLICATIONS =
            new ToMany<>("availableInApplications");

    /** Clubs in which it is on offer. */
    public static final ToMany<ClassType, Club> AVAILABLE_IN_CLUBS = new ToMany<>("availableInClubs");

    private ClassTypes() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<ClassType> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClassType> shape() {
        return Shape.whole();
    }
}
