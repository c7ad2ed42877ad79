package io.github.perfectgym4j.v2.classes;

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
import java.util.List;

/**
 * A class type: the name, picture and colour that its classes share (contract: {@code ClassType}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param description description, or null
 * @param photoUrl address of a picture, or null
 * @param categoryId key of the category
 * @param hexColor colour for timetables, such as {@code #3366ff}, or null
 * @param category category; null unless expanded
 * @param ratingSummary ratings of its classes; null unless expanded
 * @param customAttributes values that the tenant has defined; empty unless expanded
 * @param availableInApplications applications that offer it; empty unless expanded
 * @param availableInClubs clubs that offer it; empty unless expanded
 */
@ODataSet("ClassTypes")
public record ClassType(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        String description,
        String photoUrl,
        Long categoryId,
        String hexColor,
        ClassCategory category,
        ClassTypeRatingSummary ratingSummary,
        List<ClassTypeCustomAttribute> customAttributes,
        List<ClassTypeSource> availableInApplications,
        List<Club> availableInClubs)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClassType> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClassType> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ClassType, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<ClassType> NAME = new TextProperty.Ordered<>("name");

    /** {@link #description()}. */
    public static final TextProperty<ClassType> DESCRIPTION = new TextProperty<>("description");

    /** {@link #photoUrl()}. */
    public static final TextProperty<ClassType> PHOTO_URL = new TextProperty<>("photoUrl");

    /** {@link #categoryId()}. */
    public static final NumberProperty<ClassType> CATEGORY_ID = new NumberProperty<>("categoryId");

    /** {@link #hexColor()}. */
    public static final TextProperty<ClassType> HEX_COLOR = new TextProperty<>("hexColor");

    /** {@link #category()}. */
    public static final ToOne<ClassType, ClassCategory> CATEGORY = new ToOne<>("category");

    /** {@link #ratingSummary()}. */
    public static final ToOne<ClassType, ClassTypeRatingSummary> RATING_SUMMARY = new ToOne<>("ratingSummary");

    /** {@link #customAttributes()}. */
    public static final ToMany<ClassType, ClassTypeCustomAttribute> CUSTOM_ATTRIBUTES =
            new ToMany<>("customAttributes");

    /** {@link #availableInApplications()}. */
    public static final ToMany<ClassType, ClassTypeSource> AVAILABLE_IN_APPLICATIONS =
            new ToMany<>("availableInApplications");

    /** {@link #availableInClubs()}. */
    public static final ToMany<ClassType, Club> AVAILABLE_IN_CLUBS = new ToMany<>("availableInClubs");

    /**
     * Begins a query of the set {@code ClassTypes}.
     *
     * @return a query for all rows
     */
    public static Query<ClassType> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClassType> shape() {
        return Shape.whole();
    }
}
