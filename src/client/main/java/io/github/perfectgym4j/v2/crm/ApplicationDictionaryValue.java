package io.github.perfectgym4j.v2.crm;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.VersionedEntity;

/**
 * A value to choose from that the tenant has defined, such as a kind of event (contract: {@code ApplicationDictionaryValue}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param dictionaryName name of the dictionary that it belongs to
 * @param key key within its dictionary, or null
 * @param value the value, for people
 */
@ODataSet(value = "ApplicationDictionaryValues", hasKeyRoute = false)
public record ApplicationDictionaryValue(
        Long id, Long version, Boolean isDeleted, String dictionaryName, String key, String value)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<ApplicationDictionaryValue> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<ApplicationDictionaryValue> VERSION =
            new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<ApplicationDictionaryValue, Boolean> IS_DELETED =
            new FilterProperty<>("isDeleted");

    /** {@link #dictionaryName()}. */
    public static final TextProperty<ApplicationDictionaryValue> DICTIONARY_NAME = new TextProperty<>("dictionaryName");

    /** {@link #key()}. */
    public static final TextProperty<ApplicationDictionaryValue> KEY = new TextProperty<>("key");

    /** {@link #value()}. */
    public static final Property<ApplicationDictionaryValue> VALUE = new Property<>("value");

    /**
     * Begins a query of the set {@code ApplicationDictionaryValues}.
     *
     * @return a query for all rows
     */
    public static Query<ApplicationDictionaryValue> query() {
        return Query.all();
    }
}
