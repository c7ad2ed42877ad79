package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;

/** The properties of {@link ClassTypeSource}, for queries that go through it or expand it. */
public final class ClassTypeSources {

    /** Key. */
    public static final NumberProperty.Ordered<ClassTypeSource> ID = new NumberProperty.Ordered<>("id");

    /** Version: a number that grows with each change. */
    public static final NumberProperty.Ordered<ClassTypeSource> VERSION = new NumberProperty.Ordered<>("version");

    /** Whether it has been deleted. */
    public static final FilterProperty<ClassTypeSource, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** The application. */
    public static final FilterProperty.Ordered<ClassTypeSource, Application> APPLICATION =
            new FilterProperty.Ordered<>("application");

    private ClassTypeSources() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<ClassTypeSource> query() {
        return Query.all();
    }
}
