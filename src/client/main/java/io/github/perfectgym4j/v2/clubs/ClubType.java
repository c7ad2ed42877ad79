package io.github.perfectgym4j.v2.clubs;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;

/**
 * A kind of club (contract: {@code ClubType}).
 *
 * @param id key
 * @param name name
 * @param description description, or null
 * @param level rank; 1 is the best
 */
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
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<ClubType> query() {
        return Query.all();
    }
}
