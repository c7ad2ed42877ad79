package io.github.perfectgym4j.v2.staff;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.VersionedRow;

/**
 * The description of an employee in a language (contract: {@code EmployeeTranslation}).
 *
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param employeeId key of the employee
 * @param language language, such as {@code en}
 * @param name name in that language
 * @param description description in that language, such as that of a trainer, or null
 */
@ODataSet(
        value = "EmployeeTranslations",
        key = {"employeeId", "language"},
        hasKeyRoute = false)
public record EmployeeTranslation(
        Long version, Boolean isDeleted, Long employeeId, String language, String name, String description)
        implements VersionedRow {

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<EmployeeTranslation> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty.Ordered<EmployeeTranslation, Boolean> IS_DELETED =
            new FilterProperty.Ordered<>("isDeleted");

    /** {@link #employeeId()}. */
    public static final NumberProperty<EmployeeTranslation> EMPLOYEE_ID = new NumberProperty<>("employeeId");

    /** {@link #language()}. */
    public static final TextProperty<EmployeeTranslation> LANGUAGE = new TextProperty<>("language");

    /** {@link #name()}. */
    public static final TextProperty<EmployeeTranslation> NAME = new TextProperty<>("name");

    /** {@link #description()}. */
    public static final TextProperty<EmployeeTranslation> DESCRIPTION = new TextProperty<>("description");

    /**
     * Begins a query of the set {@code EmployeeTranslations}.
     *
     * @return a query for all rows
     */
    public static Query<EmployeeTranslation> query() {
        return Query.all();
    }
}
