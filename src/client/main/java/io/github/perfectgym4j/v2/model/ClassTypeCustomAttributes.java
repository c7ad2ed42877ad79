package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;

/** The properties of {@link ClassTypeCustomAttribute}, for queries that go through it or expand it. */
public final class ClassTypeCustomAttributes {

    /** Key of the class type. */
    public static final NumberProperty<ClassTypeCustomAttribute> CLASS_TYPE_ID = new NumberProperty<>("classTypeId");

    /** Key of the definition. */
    public static final NumberProperty<ClassTypeCustomAttribute> ATTRIBUTE_DEFINITION_ID =
            new NumberProperty<>("attributeDefinitionId");

    /** The value, which may be a key, or null. */
    public static final TextProperty<ClassTypeCustomAttribute> RAW_VALUE = new TextProperty<>("rawValue");

    /** The value for people, or null. */
    public static final TextProperty<ClassTypeCustomAttribute> DISPLAY_VALUE = new TextProperty<>("displayValue");

    /** The class type. */
    public static final ToOne<ClassTypeCustomAttribute, ClassType> CLASS_TYPE = new ToOne<>("classType");

    private ClassTypeCustomAttributes() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<ClassTypeCustomAttribute> query() {
        return Query.all();
    }
}
