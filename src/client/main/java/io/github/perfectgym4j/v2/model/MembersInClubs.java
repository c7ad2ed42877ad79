package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;

/** The properties of {@link MembersInClub}, and where queries for the set {@code MembersInClub} begin. */
public final class MembersInClubs {

    /** Key of the club. */
    public static final NumberProperty.Ordered<MembersInClub> ID = new NumberProperty.Ordered<>("id");

    /** Members in the club right now. */
    public static final NumberProperty<MembersInClub> COUNT = new NumberProperty<>("count");

    /** How many may be in the club, or null. */
    public static final NumberProperty<MembersInClub> LIMIT = new NumberProperty<>("limit");

    private MembersInClubs() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<MembersInClub> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MembersInClub> shape() {
        return Shape.whole();
    }
}
