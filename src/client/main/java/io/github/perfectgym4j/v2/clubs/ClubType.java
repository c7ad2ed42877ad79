package io.github.perfectgym4j.v2.clubs;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;

/**
 * A kind of club (contract: {@code ClubType}).
 *
 * @param id key
 * @param name name
 * @param description description, or null
 * @param level rank; 1 is the best
 */
@ODataSet("ClubTypes")
public record ClubType(Long id, String name, String description, Integer level) implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ClubType> ID = new NumberProperty.Ordered<>("id");

    /** {@link #name()}. */
    public static final TextProperty<ClubType> NAME = new TextProperty<>("name");

    /** {@link #description()}. */
    public static final TextProperty<ClubType> DESCRIPTION = new TextProperty<>("description");

    /** {@link #level()}. */
    public static final NumberProperty<ClubType> LEVEL = new NumberProperty<>("level");

    /**
     * Begins a query of the set {@code ClubTypes}.
     *
     * @return a query for all rows
     */
    public static Query<ClubType> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<ClubType> shape() {
        return Shape.whole();
    }
}
