package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;

/** The properties of {@link Country}, for queries that go through it or expand it. */
public final class Countries {

    /** Key. */
    public static final NumberProperty.Ordered<Country> ID = new NumberProperty.Ordered<>("id");

    /** Letters of the country, for use by programs. */
    public static final TextProperty.Ordered<Country> SYMBOL = new TextProperty.Ordered<>("symbol");

    /** Name, which may be translated one day. */
    public static final TextProperty.Ordered<Country> NAME = new TextProperty.Ordered<>("name");

    /** Name in the language of the country. */
    public static final TextProperty.Ordered<Country> NATIVE_NAME = new TextProperty.Ordered<>("nativeName");

    /** Prefix of telephone numbers. */
    public static final TextProperty.Ordered<Country> PHONE_PREFIX = new TextProperty.Ordered<>("phonePrefix");

    private Countries() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<Country> query() {
        return Query.all();
    }
}
