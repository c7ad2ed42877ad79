package io.github.perfectgym4j.v2.staff;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * A position of employees, such as trainer (contract: {@code EmployeePosition}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param type kind of the position; several positions may be of one kind
 */
@ODataSet("EmployeePositions")
public record EmployeePosition(Long id, Long version, Boolean isDeleted, String name, PositionType type)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<EmployeePosition> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<EmployeePosition> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<EmployeePosition, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<EmployeePosition> NAME = new TextProperty.Ordered<>("name");

    /** {@link #type()}. */
    public static final FilterProperty.Ordered<EmployeePosition, PositionType> TYPE =
            new FilterProperty.Ordered<>("type");

    /**
     * Begins a query of the set {@code EmployeePositions}.
     *
     * @return a query for all rows
     */
    public static Query<EmployeePosition> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<EmployeePosition> shape() {
        return Shape.whole();
    }
}
