package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.value.Application;

/**
 * An application that offers a class type (contract: {@code ClassTypeSource}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param application the application
 */
public record ClassTypeSource(Long id, Long version, Boolean isDeleted, Application application)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClassTypeSource> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClassTypeSource> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ClassTypeSource, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #application()}. */
    public static final FilterProperty.Ordered<ClassTypeSource, Application> APPLICATION =
            new FilterProperty.Ordered<>("application");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<ClassTypeSource> query() {
        return Query.all();
    }
}
