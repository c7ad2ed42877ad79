package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * A reason for cancelling the booking of a facility (contract: {@code FacilityBookingCancelReason}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param isActive whether it is in use
 */
@ODataSet("FacilityBookingCancelReasons")
public record FacilityBookingCancelReason(Long id, Long version, Boolean isDeleted, String name, Boolean isActive)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<FacilityBookingCancelReason> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<FacilityBookingCancelReason> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<FacilityBookingCancelReason, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty<FacilityBookingCancelReason> NAME = new TextProperty<>("name");

    /** {@link #isActive()}. */
    public static final FilterProperty<FacilityBookingCancelReason, Boolean> IS_ACTIVE =
            new FilterProperty<>("isActive");

    /**
     * Begins a query of the set {@code FacilityBookingCancelReasons}.
     *
     * @return a query for all rows
     */
    public static Query<FacilityBookingCancelReason> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<FacilityBookingCancelReason> shape() {
        return Shape.whole();
    }
}
