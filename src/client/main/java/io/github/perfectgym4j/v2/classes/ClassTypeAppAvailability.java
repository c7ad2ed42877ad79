package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.value.Application;

/**
 * An application in which members see the classes of a type (contract: {@code ClassTypeAppAvailability}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param classTypeId key of the class type
 * @param application the application
 * @param classType the class type; null unless expanded
 */
@ODataSet("ClassTypeAppAvailabilities")
public record ClassTypeAppAvailability(
        Long id, Long version, Boolean isDeleted, Long classTypeId, Application application, ClassType classType)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClassTypeAppAvailability> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClassTypeAppAvailability> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ClassTypeAppAvailability, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #classTypeId()}. */
    public static final NumberProperty<ClassTypeAppAvailability> CLASS_TYPE_ID = new NumberProperty<>("classTypeId");

    /** {@link #application()}. */
    public static final FilterProperty.Ordered<ClassTypeAppAvailability, Application> APPLICATION =
            new FilterProperty.Ordered<>("application");

    /** {@link #classType()}. */
    public static final ToOne<ClassTypeAppAvailability, ClassType> CLASS_TYPE = new ToOne<>("classType");

    /**
     * Begins a query of the set {@code ClassTypeAppAvailabilities}.
     *
     * @return a query for all rows
     */
    public static Query<ClassTypeAppAvailability> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClassTypeAppAvailability> shape() {
        return Shape.whole();
    }
}
