package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;

/** The properties of {@link ClassCategory}, and where queries for the set {@code ClassCategories} begin. */
public final class ClassCategories {

    /** Key. */
    public static final NumberProperty.Ordered<ClassCategory> ID = new NumberProperty.Ordered<>("id");

    /** Version: a number that grows with each change. */
    public static final NumberProperty.Ordered<ClassCategory> VERSION = new NumberProperty.Ordered<>("version");

    /** Whether it has been deleted. */
    public static final FilterProperty<ClassCategory, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** Name. */
    public static final TextProperty.Ordered<ClassCategory> NAME = new TextProperty.Ordered<>("name");

    /** Whether classes cost something besides the membership. */
    public static final FilterProperty<ClassCategory, Boolean> IS_ADDITIONALLY_PAID =
            new FilterProperty<>("isAdditionallyPaid");

    private ClassCategories() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<ClassCategory> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClassCategory> shape() {
        return Shape.whole();
    }
}
