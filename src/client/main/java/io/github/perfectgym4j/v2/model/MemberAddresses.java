package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;

/** The properties of {@link MemberAddress}, for queries that go through it or expand it. */
public final class MemberAddresses {

    /** Street and number. */
    public static final TextProperty<MemberAddress> STREET = new TextProperty<>("street");

    /** Second line, or null. */
    public static final TextProperty<MemberAddress> ADDITIONAL_ADDRESS_LINE =
            new TextProperty<>("additionalAddressLine");

    /** Postal code. */
    public static final TextProperty<MemberAddress> POSTAL_CODE = new TextProperty<>("postalCode");

    /** Name of the city. */
    public static final TextProperty<MemberAddress> CITY = new TextProperty<>("city");

    /** Name of the state, or null. */
    public static final TextProperty<MemberAddress> STATE = new TextProperty<>("state");

    /** Name of the country. */
    public static final TextProperty<MemberAddress> COUNTRY = new TextProperty<>("country");

    /** Key of the member. */
    public static final NumberProperty<MemberAddress> MEMBER_ID = new NumberProperty<>("memberId");

    private MemberAddresses() {}

    /**
     * Begins a query.
     *
     * @return a query for all of them
     */
    public static Query<MemberAddress> query() {
        return Query.all();
    }
}
