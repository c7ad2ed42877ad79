package io.github.perfectgym4j.v2.crm;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.staff.Employee;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.Instant;

/**
 * A time in which a consultant can meet people (contract: {@code Crm2ConsultantAvailability}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param clubId key of the club
 * @param consultantId key of the employee in charge, or null
 * @param createdByEmployeeId key of the employee who added it, or null
 * @param createdTime when it was added
 * @param endDate end, local to the club
 * @param endDateUtc end in UTC
 * @param startDate start, local to the club
 * @param startDateUtc start in UTC
 * @param club the club; null unless expanded
 * @param consultant the employee in charge; null unless expanded
 * @param createdByEmployee the employee who added it; null unless expanded
 */
@ODataSet("Crm2ConsultantAvailability")
public record ConsultantAvailability(
        Long id,
        Long version,
        Boolean isDeleted,
        Long clubId,
        Long consultantId,
        Long createdByEmployeeId,
        ApiDateTime createdTime,
        ApiDateTime endDate,
        ApiDateTime endDateUtc,
        ApiDateTime startDate,
        ApiDateTime startDateUtc,
        Club club,
        Employee consultant,
        Employee createdByEmployee)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ConsultantAvailability> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ConsultantAvailability> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ConsultantAvailability, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #clubId()}. */
    public static final NumberProperty.Ordered<ConsultantAvailability> CLUB_ID = new NumberProperty.Ordered<>("clubId");

    /** {@link #consultantId()}. */
    public static final NumberProperty<ConsultantAvailability> CONSULTANT_ID = new NumberProperty<>("consultantId");

    /** {@link #createdByEmployeeId()}. */
    public static final NumberProperty<ConsultantAvailability> CREATED_BY_EMPLOYEE_ID =
            new NumberProperty<>("createdByEmployeeId");

    /** {@link #createdTime()}. */
    public static final ComparableProperty.Ordered<ConsultantAvailability, Instant> CREATED_TIME =
            new ComparableProperty.Ordered<>("createdTime");

    /** {@link #endDate()}. */
    public static final ComparableProperty<ConsultantAvailability, Instant> END_DATE =
            new ComparableProperty<>("endDate");

    /** {@link #endDateUtc()}. */
    public static final ComparableProperty<ConsultantAvailability, Instant> END_DATE_UTC =
            new ComparableProperty<>("endDateUtc");

    /** {@link #startDate()}. */
    public static final ComparableProperty<ConsultantAvailability, Instant> START_DATE =
            new ComparableProperty<>("startDate");

    /** {@link #startDateUtc()}. */
    public static final ComparableProperty<ConsultantAvailability, Instant> START_DATE_UTC =
            new ComparableProperty<>("startDateUtc");

    /** {@link #club()}. */
    public static final ToOne<ConsultantAvailability, Club> CLUB = new ToOne<>("club");

    /** {@link #consultant()}. */
    public static final ToOne<ConsultantAvailability, Employee> CONSULTANT = new ToOne<>("consultant");

    /** {@link #createdByEmployee()}. */
    public static final ToOne<ConsultantAvailability, Employee> CREATED_BY_EMPLOYEE = new ToOne<>("createdByEmployee");

    /**
     * Begins a query of the set {@code Crm2ConsultantAvailability}.
     *
     * @return a query for all rows
     */
    public static Query<ConsultantAvailability> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ConsultantAvailability> shape() {
        return Shape.whole();
    }
}
