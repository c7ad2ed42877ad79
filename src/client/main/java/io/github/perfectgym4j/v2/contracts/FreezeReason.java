package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;

/**
 * A reason for freezing a contract (contract: {@code FreezeReason}).
 *
 * @param id key
 * @param name name
 */
@ODataSet("FreezeReasons")
public record FreezeReason(Long id, String name) implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<FreezeReason> ID = new NumberProperty.Ordered<>("id");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<FreezeReason> NAME = new TextProperty.Ordered<>("name");

    /**
     * Begins a query of the set {@code FreezeReasons}.
     *
     * @return a query for all rows
     */
    public static Query<FreezeReason> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<FreezeReason> shape() {
        return Shape.whole();
    }
}
