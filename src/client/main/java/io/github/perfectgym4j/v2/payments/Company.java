package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.value.ApiDateTime;

/**
 * A company, as a sender or receiver of invoices (contract: {@code Company}).
 *
 * @param id key
 * @param version version, a counter that grows with each change
 * @param isDeleted whether the row has been deleted
 * @param name name
 * @param description description, or null
 * @param street street and number, or null
 * @param city city, or null
 * @param state state, or null
 * @param country country, or null
 * @param postCode postal code, or null
 * @param taxPayerIdentificationNumber number as a taxpayer, or null
 * @param notes notes, or null
 * @param createdTime when the company was added
 * @param email e-mail address, or null
 * @param phone telephone number, or null
 * @param contactPerson whom to contact, or null
 */
@ODataSet("Companies")
public record Company(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        String description,
        String street,
        String city,
        String state,
        String country,
        String postCode,
        String taxPayerIdentificationNumber,
        String notes,
        ApiDateTime createdTime,
        String email,
        String phone,
        String contactPerson)
        implements VersionedEntity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<Company> ID = new NumberProperty.Ordered<>("id");

    /** {@link #version()}. */
    public static final NumberProperty.Ordered<Company> VERSION = new NumberProperty.Ordered<>("version");

    /** {@link #isDeleted()}. */
    public static final FilterProperty<Company, Boolean> IS_DELETED = new FilterProperty<>("isDeleted");

    /** {@link #name()}. */
    public static final Property<Company> NAME = new Property<>("name");

    /** {@link #description()}. */
    public static final Property<Company> DESCRIPTION = new Property<>("description");

    /** {@link #street()}. */
    public static final Property<Company> STREET = new Property<>("street");

    /** {@link #city()}. */
    public static final Property<Company> CITY = new Property<>("city");

    /** {@link #state()}. */
    public static final Property<Company> STATE = new Property<>("state");

    /** {@link #country()}. */
    public static final Property<Company> COUNTRY = new Property<>("country");

    /** {@link #postCode()}. */
    public static final Property<Company> POST_CODE = new Property<>("postCode");

    /** {@link #taxPayerIdentificationNumber()}. */
    public static final Property<Company> TAX_PAYER_IDENTIFICATION_NUMBER =
            new Property<>("taxPayerIdentificationNumber");

    /** {@link #notes()}. */
    public static final Property<Company> NOTES = new Property<>("notes");

    /** {@link #createdTime()}. */
    public static final Property<Company> CREATED_TIME = new Property<>("createdTime");

    /** {@link #email()}. */
    public static final Property<Company> EMAIL = new Property<>("email");

    /** {@link #phone()}. */
    public static final Property<Company> PHONE = new Property<>("phone");

    /** {@link #contactPerson()}. */
    public static final Property<Company> CONTACT_PERSON = new Property<>("contactPerson");

    /**
     * Begins a query of the set {@code Companies}.
     *
     * @return a query for all rows
     */
    public static Query<Company> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<Company> shape() {
        return Shape.whole();
    }
}
