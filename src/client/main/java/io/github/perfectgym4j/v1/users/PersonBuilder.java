package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.v1.common.Address;
import io.github.perfectgym4j.v1.common.Sex;

/**
 * What every request about a member may say of the person.
 *
 * @param <B> the request's own builder
 */
abstract sealed class PersonBuilder<B extends PersonBuilder<B>>
        permits AddUser.Builder, AddUserWithContract.Builder, UpdateUser.Builder {

    String personalId;
    String firstName;
    String lastName;
    String phoneNumber;
    String idCardName;
    String idCardNumber;
    LegalGuardian legalGuardian;
    Boolean isForeigner;
    Sex sex;
    Address address;

    PersonBuilder() {}

    abstract B self();

    /**
     * Sets the personal number.
     *
     * @param number national or other personal number
     * @return this builder
     */
    public B personalId(String number) {
        personalId = number;
        return self();
    }

    /**
     * Sets the first name.
     *
     * @param name first name
     * @return this builder
     */
    public B firstName(String name) {
        firstName = name;
        return self();
    }

    /**
     * Sets the last name.
     *
     * @param name last name
     * @return this builder
     */
    public B lastName(String name) {
        lastName = name;
        return self();
    }

    /**
     * Sets the phone number.
     *
     * @param number phone number
     * @return this builder
     */
    public B phoneNumber(String number) {
        phoneNumber = number;
        return self();
    }

    /**
     * Sets the identity document.
     *
     * @param kind kind of document, such as {@code Passport}
     * @param number its number
     * @return this builder
     */
    public B idCard(String kind, String number) {
        idCardName = kind;
        idCardNumber = number;
        return self();
    }

    /**
     * Sets the guardian; one that there is already is replaced as a whole.
     *
     * @param guardian the guardian, complete
     * @return this builder
     */
    public B legalGuardian(LegalGuardian guardian) {
        legalGuardian = guardian;
        return self();
    }

    /**
     * Says whether the member is a foreign national.
     *
     * @param value true for a foreign national
     * @return this builder
     */
    public B foreigner(boolean value) {
        isForeigner = value;
        return self();
    }

    /**
     * Sets the sex.
     *
     * @param value sex
     * @return this builder
     */
    public B sex(Sex value) {
        sex = value;
        return self();
    }

    /**
     * Sets the postal address; its country goes by {@link Address#countrySymbol()}.
     *
     * @param value address
     * @return this builder
     */
    public B address(Address value) {
        address = value;
        return self();
    }
}
