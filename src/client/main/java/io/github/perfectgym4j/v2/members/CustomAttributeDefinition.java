package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import java.util.List;

/**
 * The definition of a custom attribute, which a tenant adds to members, clubs or others (contract: {@code CustomAttributeDefinition}).
 *
 * @param id key
 * @param entityType what has the attribute, such as {@code Member}
 * @param displayName name, for people
 * @param dataType type of the values, such as {@code List}
 * @param possibleValues values to choose from, if the type is {@code List} or {@code ListMultiple}; empty unless expanded
 * @param isRequired whether everybody needs a value
 */
@ODataSet("CustomAttributeDefinitions")
public record CustomAttributeDefinition(
        Long id,
        String entityType,
        String displayName,
        String dataType,
        List<CustomAttributeDictionaryValue> possibleValues,
        Boolean isRequired)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<CustomAttributeDefinition> ID = new NumberProperty.Ordered<>("id");

    /** {@link #entityType()}. */
    public static final TextProperty.Ordered<CustomAttributeDefinition> ENTITY_TYPE =
            new TextProperty.Ordered<>("entityType");

    /** {@link #displayName()}. */
    public static final TextProperty.Ordered<CustomAttributeDefinition> DISPLAY_NAME =
            new TextProperty.Ordered<>("displayName");

    /** {@link #dataType()}. */
    public static final TextProperty.Ordered<CustomAttributeDefinition> DATA_TYPE =
            new TextProperty.Ordered<>("dataType");

    /** {@link #possibleValues()}. */
    public static final ToMany<CustomAttributeDefinition, CustomAttributeDictionaryValue> POSSIBLE_VALUES =
            new ToMany<>("possibleValues");

    /** {@link #isRequired()}. */
    public static final FilterProperty.Ordered<CustomAttributeDefinition, Boolean> IS_REQUIRED =
            new FilterProperty.Ordered<>("isRequired");

    /**
     * Begins a query of the set {@code CustomAttributeDefinitions}.
     *
     * @return a query for all rows
     */
    public static Query<CustomAttributeDefinition> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<CustomAttributeDefinition> shape() {
        return Shape.whole();
    }
}
