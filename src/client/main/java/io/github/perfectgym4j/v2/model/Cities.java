package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToOne;

/** The properties of {@link City}, for queries that go through it or expand it. */
public final class Cities {

    /** Key. */
    public static final NumberProperty.Ordered<City> ID = new NumberProperty.Ordered<>("id");

    /** Name, which may be translated one day. */
    public static final TextProperty.Ordered<City> NAME = new TextProperty.Ordered<>("name");

    /** Key of the country. */
    public static final NumberProperty<City> COUNTRY_ID = new NumberProperty<>("countryId");

    /** The country. */
    public static final ToOne<City, Country> COUNTRY = new ToOne<>("country");

    private Cities() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<City> query() {
        return Query.all();
    }
}
