package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;

/**
 * A value to choose from of a custom attribute (contract: {@code CustomAttributeDictionaryValue}).
 *
 * @param id key
 * @param displayName the value, for people
 */
public record CustomAttributeDictionaryValue(Long id, String displayName) implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<CustomAttributeDictionaryValue> ID = new NumberProperty.Ordered<>("id");

    /** {@link #displayName()}. */
    public static final TextProperty<CustomAttributeDictionaryValue> DISPLAY_NAME = new TextProperty<>("displayName");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<CustomAttributeDictionaryValue> query() {
        return Query.all();
    }
}
