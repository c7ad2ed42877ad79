package io.github.perfectgym4j.v2.staff;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.VersionedRow;

/**
 * The name of a position of employees in another language (contract: {@code EmployeePositionTranslation}).
 *
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param employeePositionId key of the employee position
 * @param language language, such as {@code en}
 * @param value name in that language
 */
@ODataSet(
        value = "EmployeePositionTranslations",
        key = {"employeePositionId", "language"},
        hasKeyRoute = false)
public record EmployeePositionTranslation(
        Long version, Boolean isDeleted, Long employeePositionId, String language, String value)
        implements VersionedRow {

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<EmployeePositionTranslation> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty.Ordered<EmployeePositionTranslation, Boolean> IS_DELETED =
            new FilterProperty.Ordered<>("isDeleted");

    /** {@link #employeePositionId()}. */
    public static final NumberProperty<EmployeePositionTranslation> EMPLOYEE_POSITION_ID =
            new NumberProperty<>("employeePositionId");

    /** {@link #language()}. */
    public static final TextProperty<EmployeePositionTranslation> LANGUAGE = new TextProperty<>("language");

    /** {@link #value()}. */
    public static final TextProperty<EmployeePositionTranslation> VALUE = new TextProperty<>("value");

    /**
     * Begins a query of the set {@code EmployeePositionTranslations}.
     *
     * @return a query for all rows
     */
    public static Query<EmployeePositionTranslation> query() {
        return Query.all();
    }
}
