package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;

/** The properties of {@link ClubType}, for queries that go through it or expand it. */
public final class ClubTypes {

    /** Key. */
    public static final NumberProperty.Ordered<ClubType> ID = new NumberProperty.Ordered<>("id");

    /** Name. */
    public static final TextProperty<ClubType> NAME = new TextProperty<>("name");

    /** Description, or null. */
    public static final TextProperty<ClubType> DESCRIPTION = new TextProperty<>("description");

    /** Rank; 1 is the best. */
    public static final NumberProperty<ClubType> LEVEL = new NumberProperty<>("level");

    private ClubTypes() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<ClubType> query() {
        return Query.all();
    }
}
