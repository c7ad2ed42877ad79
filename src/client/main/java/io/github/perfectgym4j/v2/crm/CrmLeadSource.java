package io.github.perfectgym4j.v2.crm;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;

/**
 * A source of leads, such as a website (contract: {@code CrmLeadSource}).
 *
 * @param id key
 * @param name name
 * @param type kind, or null
 */
@ODataSet("CrmLeadSources")
public record CrmLeadSource(Long id, String name, String type) implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<CrmLeadSource> ID = new NumberProperty.Ordered<>("id");

    /** {@link #name()}. */
    public static final TextProperty<CrmLeadSource> NAME = new TextProperty<>("name");

    /** {@link #type()}. */
    public static final TextProperty<CrmLeadSource> TYPE = new TextProperty<>("type");

    /**
     * Begins a query of the set {@code CrmLeadSources}.
     *
     * @return a query for all rows
     */
    public static Query<CrmLeadSource> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<CrmLeadSource> shape() {
        return Shape.whole();
    }
}
