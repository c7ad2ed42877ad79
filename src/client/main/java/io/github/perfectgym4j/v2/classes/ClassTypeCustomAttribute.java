package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;

/**
 * A value that the tenant has defined for class types (contract: {@code ClassTypeCustomAttribute}).
 *
 * @param classTypeId key of the class type
 * @param attributeDefinitionId key of the definition
 * @param rawValue the value, which may be a key, or null
 * @param displayValue the value for people, or null
 * @param classType the class type; null unless expanded
 */
public record ClassTypeCustomAttribute(
        Long classTypeId, Long attributeDefinitionId, String rawValue, String displayValue, ClassType classType) {

    /** {@link #classTypeId()}. */
    public static final NumberProperty<ClassTypeCustomAttribute> CLASS_TYPE_ID = new NumberProperty<>("classTypeId");

    /** {@link #attributeDefinitionId()}. */
    public static final NumberProperty<ClassTypeCustomAttribute> ATTRIBUTE_DEFINITION_ID =
            new NumberProperty<>("attributeDefinitionId");

    /** {@link #rawValue()}. */
    public static final TextProperty<ClassTypeCustomAttribute> RAW_VALUE = new TextProperty<>("rawValue");

    /** {@link #displayValue()}. */
    public static final TextProperty<ClassTypeCustomAttribute> DISPLAY_VALUE = new TextProperty<>("displayValue");

    /** {@link #classType()}. */
    public static final ToOne<ClassTypeCustomAttribute, ClassType> CLASS_TYPE = new ToOne<>("classType");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<ClassTypeCustomAttribute> query() {
        return Query.all();
    }
}
