package io.github.perfectgym4j.v2.staff;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.Instant;

/**
 * A time in which an employee can be booked in a club (contract: {@code EmployeeAvailabilitySlot}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param employeeId key of the employee
 * @param clubId key of the club
 * @param startDate start
 * @param endDate end
 * @param employee the employee; null unless expanded
 * @param club the club; null unless expanded
 */
@ODataSet("EmployeeAvailabilitySlots")
public record EmployeeAvailabilitySlot(
        Long id,
        Long version,
        Boolean isDeleted,
        Long employeeId,
        Long clubId,
        ApiDateTime startDate,
        ApiDateTime endDate,
        Employee employee,
        Club club)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<EmployeeAvailabilitySlot> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<EmployeeAvailabilitySlot> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<EmployeeAvailabilitySlot, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #employeeId()}. */
    public static final NumberProperty<EmployeeAvailabilitySlot> EMPLOYEE_ID = new NumberProperty<>("employeeId");

    /** {@link #clubId()}. */
    public static final NumberProperty<EmployeeAvailabilitySlot> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #startDate()}. */
    public static final ComparableProperty<EmployeeAvailabilitySlot, Instant> START_DATE =
            new ComparableProperty<>("startDate");

    /** {@link #endDate()}. */
    public static final ComparableProperty<EmployeeAvailabilitySlot, Instant> END_DATE =
            new ComparableProperty<>("endDate");

    /** {@link #employee()}. */
    public static final ToOne<EmployeeAvailabilitySlot, Employee> EMPLOYEE = new ToOne<>("employee");

    /** {@link #club()}. */
    public static final ToOne<EmployeeAvailabilitySlot, Club> CLUB = new ToOne<>("club");

    /**
     * Begins a query of the set {@code EmployeeAvailabilitySlots}.
     *
     * @return a query for all rows
     */
    public static Query<EmployeeAvailabilitySlot> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<EmployeeAvailabilitySlot> shape() {
        return Shape.whole();
    }
}
