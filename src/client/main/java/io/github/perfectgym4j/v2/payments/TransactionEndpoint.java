package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;

/**
 * The till or application at which something was bought or paid (contract: {@code TransactionEndpoint}).
 *
 * @param id key, which is a text
 * @param name name
 */
public record TransactionEndpoint(String id, String name) {

    /** {@link #id()}. */
    public static final TextProperty.Ordered<TransactionEndpoint> ID = new TextProperty.Ordered<>("id");

    /** {@link #name()}. */
    public static final TextProperty.Ordered<TransactionEndpoint> NAME = new TextProperty.Ordered<>("name");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<TransactionEndpoint> query() {
        return Query.all();
    }
}
