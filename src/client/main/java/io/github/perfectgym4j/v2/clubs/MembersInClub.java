package io.github.perfectgym4j.v2.clubs;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;

/**
 * The number of members in a club right now (contract: {@code MembersInClub}).
 *
 * @param id key of the club
 * @param count members in the club right now
 * @param limit number of members allowed in the club, or null
 */
@ODataSet("MembersInClub")
public record MembersInClub(Long id, Integer count, Integer limit) implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MembersInClub> ID = new NumberProperty.Ordered<>("id");

    /** {@link #count()}. */
    public static final NumberProperty<MembersInClub> COUNT = new NumberProperty<>("count");

    /** {@link #limit()}. */
    public static final NumberProperty<MembersInClub> LIMIT = new NumberProperty<>("limit");

    /**
     * Begins a query of the set {@code MembersInClub}.
     *
     * @return a query for all rows
     */
    public static Query<MembersInClub> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MembersInClub> shape() {
        return Shape.whole();
    }
}
