package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * A limit of age for bookings and courses (contract: {@code ClassAgeLimit}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param minAge youngest age, in the unit of {@code limitType}; null for no limit
 * @param maxAge oldest age, in the unit of {@code limitType}; null for no limit
 * @param limitType unit of the ages
 * @param isValidated whether bookings are refused because of it
 */
@ODataSet("ClassAgeLimits")
public record ClassAgeLimit(
        Long id,
        Long version,
        Boolean isDeleted,
        Integer minAge,
        Integer maxAge,
        AgeUnit limitType,
        Boolean isValidated)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClassAgeLimit> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClassAgeLimit> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ClassAgeLimit, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #minAge()}. */
    public static final NumberProperty.Ordered<ClassAgeLimit> MIN_AGE = new NumberProperty.Ordered<>("minAge");

    /** {@link #maxAge()}. */
    public static final NumberProperty.Ordered<ClassAgeLimit> MAX_AGE = new NumberProperty.Ordered<>("maxAge");

    /** {@link #limitType()}. */
    public static final FilterProperty.Ordered<ClassAgeLimit, AgeUnit> LIMIT_TYPE =
            new FilterProperty.Ordered<>("limitType");

    /** {@link #isValidated()}. */
    public static final FilterProperty.Ordered<ClassAgeLimit, Boolean> IS_VALIDATED =
            new FilterProperty.Ordered<>("isValidated");

    /**
     * Begins a query of the set {@code ClassAgeLimits}.
     *
     * @return a query for all rows
     */
    public static Query<ClassAgeLimit> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClassAgeLimit> shape() {
        return Shape.whole();
    }
}
