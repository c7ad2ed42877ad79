package io.github.perfectgym4j.v2.staff;

import io.github.perfectgym4j.v2.members.CustomAttributeDefinition;
import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;

/**
 * The value of a custom attribute of an employee (contract: {@code EmployeeCustomAttribute}).
 *
 * @param id key
 * @param employeeId key of the employee
 * @param attributeDefinitionId key of the definition
 * @param attributeDefinition the definition; null unless expanded
 * @param rawValue the value as it is stored; may be a key if there are values to choose from
 * @param displayValue the value, for people
 * @param displayName name of the attribute, for people
 * @param employee the employee; null unless expanded
 */
public record EmployeeCustomAttribute(
        Long id,
        Long employeeId,
        Long attributeDefinitionId,
        CustomAttributeDefinition attributeDefinition,
        String rawValue,
        String displayValue,
        String displayName,
        Employee employee)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<EmployeeCustomAttribute> ID = new NumberProperty.Ordered<>("id");

    /** {@link #employeeId()}. */
    public static final NumberProperty.Ordered<EmployeeCustomAttribute> EMPLOYEE_ID =
            new NumberProperty.Ordered<>("employeeId");

    /** {@link #attributeDefinitionId()}. */
    public static final NumberProperty.Ordered<EmployeeCustomAttribute> ATTRIBUTE_DEFINITION_ID =
            new NumberProperty.Ordered<>("attributeDefinitionId");

    /** {@link #attributeDefinition()}. */
    public static final ToOne<EmployeeCustomAttribute, CustomAttributeDefinition> ATTRIBUTE_DEFINITION =
            new ToOne<>("attributeDefinition");

    /** {@link #rawValue()}. */
    public static final TextProperty<EmployeeCustomAttribute> RAW_VALUE = new TextProperty<>("rawValue");

    /** {@link #displayValue()}. */
    public static final TextProperty<EmployeeCustomAttribute> DISPLAY_VALUE = new TextProperty<>("displayValue");

    /** {@link #displayName()}. */
    public static final TextProperty<EmployeeCustomAttribute> DISPLAY_NAME = new TextProperty<>("displayName");

    /** {@link #employee()}. */
    public static final ToOne<EmployeeCustomAttribute, Employee> EMPLOYEE = new ToOne<>("employee");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<EmployeeCustomAttribute> query() {
        return Query.all();
    }
}
