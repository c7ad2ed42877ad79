package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.math.BigDecimal;

/**
 * The summary of all ratings of a class type (contract: {@code ClassTypeRatingSummary}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param classTypeId key of the class type
 * @param ratingsCount number of ratings
 * @param rating mean of all ratings
 * @param classType the class type; null unless expanded
 */
@ODataSet("ClassTypeRatingSummaries")
public record ClassTypeRatingSummary(
        Long id,
        Long version,
        Boolean isDeleted,
        Long classTypeId,
        Integer ratingsCount,
        BigDecimal rating,
        ClassType classType)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClassTypeRatingSummary> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClassTypeRatingSummary> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ClassTypeRatingSummary, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #classTypeId()}. */
    public static final NumberProperty<ClassTypeRatingSummary> CLASS_TYPE_ID = new NumberProperty<>("classTypeId");

    /** {@link #ratingsCount()}. */
    public static final NumberProperty.Ordered<ClassTypeRatingSummary> RATINGS_COUNT =
            new NumberProperty.Ordered<>("ratingsCount");

    /** {@link #rating()}. */
    public static final ComparableProperty.Ordered<ClassTypeRatingSummary, BigDecimal> RATING =
            new ComparableProperty.Ordered<>("rating");

    /** {@link #classType()}. */
    public static final ToOne<ClassTypeRatingSummary, ClassType> CLASS_TYPE = new ToOne<>("classType");

    /**
     * Begins a query of the set {@code ClassTypeRatingSummaries}.
     *
     * @return a query for all rows
     */
    public static Query<ClassTypeRatingSummary> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClassTypeRatingSummary> shape() {
        return Shape.whole();
    }
}
