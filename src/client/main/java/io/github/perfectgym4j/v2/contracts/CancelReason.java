package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;

/**
 * A reason for cancelling a contract (contract: {@code CancelReason}).
 *
 * @param id key
 * @param name name
 * @param isAvailableForClient whether members may choose it themselves
 */
@ODataSet("CancelReasons")
public record CancelReason(Long id, String name, Boolean isAvailableForClient) implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<CancelReason> ID = new NumberProperty.Ordered<>("id");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<CancelReason> NAME = new TextProperty.Ordered<>("name");

    /** {@link #isAvailableForClient()}. */
    public static final FilterProperty<CancelReason, Boolean> IS_AVAILABLE_FOR_CLIENT =
            new FilterProperty<>("isAvailableForClient");

    /**
     * Begins a query of the set {@code CancelReasons}.
     *
     * @return a query for all rows
     */
    public static Query<CancelReason> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<CancelReason> shape() {
        return Shape.whole();
    }
}
