package io.github.perfectgym4j.v2.products;

import io.github.perfectgym4j.v2.clubs.Club;
import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.payments.PosStation;
import java.util.List;

/**
 * A warehouse of a club (contract: {@code Warehouse}).
 *
 * @param id key
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param clubId key of the club
 * @param isDefaultInClub whether its club sells from it unless told otherwise
 * @param posStations tills that sell from it; empty unless expanded
 * @param club the club; null unless expanded
 */
@ODataSet("Warehouses")
public record Warehouse(
        Long id,
        Boolean isDeleted,
        String name,
        Long clubId,
        Boolean isDefaultInClub,
        List<PosStation> posStations,
        Club club)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<Warehouse> ID = new NumberProperty.Ordered<>("id");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<Warehouse, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final TextProperty<Warehouse> NAME = new TextProperty<>("name");

    /** {@link #clubId()}. */
    public static final NumberProperty<Warehouse> CLUB_ID = new NumberProperty<>("clubId");

    /** {@link #isDefaultInClub()}. */
    public static final FilterProperty<Warehouse, Boolean> IS_DEFAULT_IN_CLUB = new FilterProperty<>("isDefaultInClub");

    /** {@link #posStations()}. */
    public static final ToMany<Warehouse, PosStation> POS_STATIONS = new ToMany<>("posStations");

    /** {@link #club()}. */
    public static final ToOne<Warehouse, Club> CLUB = new ToOne<>("club");

    /**
     * Begins a query of the set {@code Warehouses}.
     *
     * @return a query for all rows
     */
    public static Query<Warehouse> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<Warehouse> shape() {
        return Shape.whole();
    }
}
