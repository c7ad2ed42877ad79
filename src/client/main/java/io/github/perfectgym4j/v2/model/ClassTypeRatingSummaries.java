package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.ToOne;
import java.math.BigDecimal;

/** The properties of {@link ClassTypeRatingSummary}, for queries that go through it or expand it. */
public final class ClassTypeRatingSummaries {

    /** Key. */
    public static final NumberProperty.Ordered<ClassTypeRatingSummary> ID = new NumberProperty.Ordered<>("id");

    /** Version: a number that grows with each change. */
    public static final NumberProperty.Ordered<ClassTypeRatingSummary> VERSION =
            new NumberProperty.Ordered<>("version");

    /** Whether it has been deleted. */
    public static final FilterProperty<ClassTypeRatingSummary, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** Key of the class type. */
    public static final NumberProperty<ClassTypeRatingSummary> CLASS_TYPE_ID = new NumberProperty<>("classTypeId");

    /** How many votes there are. */
    public static final NumberProperty.Ordered<ClassTypeRatingSummary> RATINGS_COUNT =
            new NumberProperty.Ordered<>("ratingsCount");

    /** The mean of all votes. */
    public static final ComparableProperty.Ordered<ClassTypeRatingSummary, BigDecimal> RATING =
            new ComparableProperty.Ordered<>("rating");

    /** The class type. */
    public static final ToOne<ClassTypeRatingSummary, ClassType> CLASS_TYPE = new ToOne<>("classType");

    private ClassTypeRatingSummaries() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<ClassTypeRatingSummary> query() {
        return Query.all();
    }
}
