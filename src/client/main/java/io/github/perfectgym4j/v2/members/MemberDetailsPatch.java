package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.json.SparseUpdate;
import io.github.perfectgym4j.v2.value.Sex;
import java.time.LocalDate;

/**
 * A change of some details of a member (contract: {@code PersonalDataModel}, as JSON Patch). What is not set stays as it is; null empties a
 * field.
 *
 * <pre>{@code
 * members.updateMemberDetails(40, MemberDetailsPatch.builder().email("anna@example.com").documentNumber(null).build());
 * }</pre>
 */
public final class MemberDetailsPatch extends SparseUpdate {

    private MemberDetailsPatch(Builder builder) {
        super(builder);
    }

    /**
     * Begins a change.
     *
     * @return a builder that changes nothing yet
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The details to be changed; each may be null to empty it. */
    public static final class Builder extends SparseUpdate.Builder<Builder> {

        private static final String PERSON = "/PersonalData/";
        private static final String ADDRESS = "/AddressData/";

        private Builder() {}

        /**
         * Sets the first name.
         *
         * @param firstName the first name, or null
         * @return this builder
         */
        public Builder firstName(String firstName) {
            return set(PERSON + "FirstName", firstName);
        }

        /**
         * Sets the last name.
         *
         * @param lastName the last name, or null
         * @return this builder
         */
        public Builder lastName(String lastName) {
            return set(PERSON + "LastName", lastName);
        }

        /**
         * Sets the day of birth.
         *
         * @param birthDate the day of birth, or null
         * @return this builder
         */
        public Builder birthDate(LocalDate birthDate) {
            return set(PERSON + "BirthDate", birthDate);
        }

        /**
         * Sets the sex.
         *
         * @param sex the sex, or null
         * @return this builder
         */
        public Builder sex(Sex sex) {
            return set(PERSON + "Sex", sex);
        }

        /**
         * Sets the telephone number.
         *
         * @param phoneNumber the telephone number, or null
         * @return this builder
         */
        public Builder phoneNumber(String phoneNumber) {
            return set(PERSON + "PhoneNumber", phoneNumber);
        }

        /**
         * Sets the e-mail address.
         *
         * @param email the e-mail address, or null
         * @return this builder
         */
        public Builder email(String email) {
            return set(PERSON + "Email", email);
        }

        /**
         * Sets the citizenship.
         *
         * @param citizenshipCountrySymbol the citizenship, two letters of ISO 3166-1, such as {@code DE}, or null
         * @return this builder
         */
        public Builder citizenshipCountrySymbol(String citizenshipCountrySymbol) {
            return set(PERSON + "CitizenshipCountrySymbol", citizenshipCountrySymbol);
        }

        /**
         * Sets the national number.
         *
         * @param personalId the national number, or null
         * @return this builder
         */
        public Builder personalId(String personalId) {
            return set(PERSON + "PersonalId", personalId);
        }

        /**
         * Sets the kind of document.
         *
         * @param documentTypeId the kind of document, key of a kind in the dictionary, or null
         * @return this builder
         */
        public Builder documentTypeId(Long documentTypeId) {
            return set(PERSON + "DocumentTypeId", documentTypeId);
        }

        /**
         * Sets the number of the document.
         *
         * @param documentNumber the number of the document, or null
         * @return this builder
         */
        public Builder documentNumber(String documentNumber) {
            return set(PERSON + "DocumentNumber", documentNumber);
        }

        /**
         * Sets the street and number.
         *
         * @param street the street and number, or null
         * @return this builder
         */
        public Builder street(String street) {
            return set(ADDRESS + "Street", street);
        }

        /**
         * Sets the second line of the address.
         *
         * @param additionalAddressLine the second line of the address, or null
         * @return this builder
         */
        public Builder additionalAddressLine(String additionalAddressLine) {
            return set(ADDRESS + "AdditionalAddressLine", additionalAddressLine);
        }

        /**
         * Sets the postal code.
         *
         * @param postalCode the postal code, or null
         * @return this builder
         */
        public Builder postalCode(String postalCode) {
            return set(ADDRESS + "PostalCode", postalCode);
        }

        /**
         * Sets the city by its key.
         *
         * @param cityId the city by its key, or null
         * @return this builder
         */
        public Builder cityId(Long cityId) {
            return set(ADDRESS + "CityId", cityId);
        }

        /**
         * Sets the city by its name.
         *
         * @param cityName the city by its name, in place of its key, or null
         * @return this builder
         */
        public Builder cityName(String cityName) {
            return set(ADDRESS + "CityName", cityName);
        }

        /**
         * Sets the state.
         *
         * @param stateId the state, key of the state, or null
         * @return this builder
         */
        public Builder stateId(Long stateId) {
            return set(ADDRESS + "StateId", stateId);
        }

        /**
         * Sets the country.
         *
         * @param countrySymbol the country, two letters of ISO 3166-1, such as {@code DE}, or null
         * @return this builder
         */
        public Builder countrySymbol(String countrySymbol) {
            return set(ADDRESS + "CountrySymbol", countrySymbol);
        }

        /**
         * Ends the change.
         *
         * @return the change with what has been set
         */
        public MemberDetailsPatch build() {
            return new MemberDetailsPatch(this);
        }
    }
}
