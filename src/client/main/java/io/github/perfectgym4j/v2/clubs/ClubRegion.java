package io.github.perfectgym4j.v2.clubs;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.staff.Employee;

/**
 * A region that clubs belong to (contract: {@code ClubRegion}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param description description, or null
 * @param regionType kind of region
 * @param employeeId key of the employee in charge, or null
 * @param employee the employee in charge; null unless expanded
 */
@ODataSet("ClubRegions")
public record ClubRegion(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        String description,
        ClubRegionType regionType,
        Long employeeId,
        Employee employee)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClubRegion> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ClubRegion> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ClubRegion, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty<ClubRegion> NAME = new TextProperty<>("name");

    /** {@link #description()}. */
    public static final TextProperty<ClubRegion> DESCRIPTION = new TextProperty<>("description");

    /** {@link #regionType()}. */
    public static final FilterProperty.Ordered<ClubRegion, ClubRegionType> REGION_TYPE =
            new FilterProperty.Ordered<>("regionType");

    /** {@link #employeeId()}. */
    public static final NumberProperty<ClubRegion> EMPLOYEE_ID = new NumberProperty<>("employeeId");

    /** {@link #employee()}. */
    public static final ToOne<ClubRegion, Employee> EMPLOYEE = new ToOne<>("employee");

    /**
     * Begins a query of the set {@code ClubRegions}.
     *
     * @return a query for all rows
     */
    public static Query<ClubRegion> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClubRegion> shape() {
        return Shape.whole();
    }
}
