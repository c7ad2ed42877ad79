package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;

/** The properties of {@link ClubRegion}, for queries that go through it or expand it. */
public final class ClubRegions {

    /** Key. */
    public static final NumberProperty.Ordered<ClubRegion> ID = new NumberProperty.Ordered<>("id");

    /** Version: a number that grows with each change. */
    public static final NumberProperty.Ordered<ClubRegion> VERSION = new NumberProperty.Ordered<>("version");

    /** Whether it has been deleted. */
    public static final FilterProperty<ClubRegion, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** Name. */
    public static final TextProperty<ClubRegion> NAME = new TextProperty<>("name");

    /** Description, or null. */
    public static final TextProperty<ClubRegion> DESCRIPTION = new TextProperty<>("description");

    /** Kind of region. */
    public static final FilterProperty.Ordered<ClubRegion, ClubRegionType> REGION_TYPE =
            new FilterProperty.Ordered<>("regionType");

    /** Key of the employee in charge, or null. */
    public static final NumberProperty<ClubRegion> EMPLOYEE_ID = new NumberProperty<>("employeeId");

    private ClubRegions() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<ClubRegion> query() {
        return Query.all();
    }
}
