package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.TextProperty;

/**
 * The address of a member (contract: {@code MemberAddress}).
 *
 * @param street street and number
 * @param additionalAddressLine second line, or null
 * @param postalCode postal code
 * @param city name of the city
 * @param state name of the state, or null
 * @param country name of the country
 * @param memberId key of the member
 */
public record MemberAddress(
        String street,
        String additionalAddressLine,
        String postalCode,
        String city,
        String state,
        String country,
        Long memberId) {

    /** {@link #street()}. */
    public static final TextProperty<MemberAddress> STREET = new TextProperty<>("street");

    /** {@link #additionalAddressLine()}. */
    public static final TextProperty<MemberAddress> ADDITIONAL_ADDRESS_LINE =
            new TextProperty<>("additionalAddressLine");

    /** {@link #postalCode()}. */
    public static final TextProperty<MemberAddress> POSTAL_CODE = new TextProperty<>("postalCode");

    /** {@link #city()}. */
    public static final TextProperty<MemberAddress> CITY = new TextProperty<>("city");

    /** {@link #state()}. */
    public static final TextProperty<MemberAddress> STATE = new TextProperty<>("state");

    /** {@link #country()}. */
    public static final TextProperty<MemberAddress> COUNTRY = new TextProperty<>("country");

    /** {@link #memberId()}. */
    public static final NumberProperty<MemberAddress> MEMBER_ID = new NumberProperty<>("memberId");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<MemberAddress> query() {
        return Query.all();
    }
}
