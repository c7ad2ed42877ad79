package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.value.Sex;
import java.time.LocalDate;

/**
 * Details of a person. Which ones are needed is for the club to decide (contract: {@code MemberPersonalDataModel}).
 *
 * @param firstName first name, or null
 * @param lastName last name, or null
 * @param birthDate day of birth, or null
 * @param sex sex, or null
 * @param phoneNumber telephone number, or null
 * @param email e-mail address, or null
 * @param citizenshipCountrySymbol citizenship: two letters of ISO 3166-1, such as {@code DE}, or null
 * @param personalId national number, or null
 * @param documentTypeId key of the kind of identity document, or null
 * @param documentNumber number of the identity document, or null
 */
public record PersonalData(
        String firstName,
        String lastName,
        LocalDate birthDate,
        Sex sex,
        String phoneNumber,
        String email,
        String citizenshipCountrySymbol,
        String personalId,
        Long documentTypeId,
        String documentNumber) {

    /**
     * Begins without anything.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Puts the request together. */
    public static final class Builder {

        private String firstName;
        private String lastName;
        private LocalDate birthDate;
        private Sex sex;
        private String phoneNumber;
        private String email;
        private String citizenshipCountrySymbol;
        private String personalId;
        private Long documentTypeId;
        private String documentNumber;

        private Builder() {}

        /**
         * Sets the first name.
         *
         * @param value first name, or null
         * @return this builder
         */
        public Builder firstName(String value) {
            firstName = value;
            return this;
        }

        /**
         * Sets the last name.
         *
         * @param value last name, or null
         * @return this builder
         */
        public Builder lastName(String value) {
            lastName = value;
            return this;
        }

        /**
         * Sets the day of birth.
         *
         * @param value day of birth, or null
         * @return this builder
         */
        public Builder birthDate(LocalDate value) {
            birthDate = value;
            return this;
        }

        /**
         * Sets the sex.
         *
         * @param value sex, or null
         * @return this builder
         */
        public Builder sex(Sex value) {
            sex = value;
            return this;
        }

        /**
         * Sets the telephone number.
         *
         * @param value telephone number, or null
         * @return this builder
         */
        public Builder phoneNumber(String value) {
            phoneNumber = value;
            return this;
        }

        /**
         * Sets the e-mail address.
         *
         * @param value e-mail address, or null
         * @return this builder
         */
        public Builder email(String value) {
            email = value;
            return this;
        }

        /**
         * Sets the citizenship.
         *
         * @param value citizenship: two letters of ISO 3166-1, such as {@code DE}, or null
         * @return this builder
         */
        public Builder citizenshipCountrySymbol(String value) {
            citizenshipCountrySymbol = value;
            return this;
        }

        /**
         * Sets the national number.
         *
         * @param value national number, or null
         * @return this builder
         */
        public Builder personalId(String value) {
            personalId = value;
            return this;
        }

        /**
         * Sets the kind of identity document.
         *
         * @param value key of the kind of identity document
         * @return this builder
         */
        public Builder documentTypeId(long value) {
            documentTypeId = value;
            return this;
        }

        /**
         * Sets the number of the identity document.
         *
         * @param value number of the identity document, or null
         * @return this builder
         */
        public Builder documentNumber(String value) {
            documentNumber = value;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public PersonalData build() {
            return new PersonalData(
                    firstName,
                    lastName,
                    birthDate,
                    sex,
                    phoneNumber,
                    email,
                    citizenshipCountrySymbol,
                    personalId,
                    documentTypeId,
                    documentNumber);
        }
    }

    /** Always the same text, so that traces of a server show nothing personal. */
    @Override
    public String toString() {
        return "PersonalData[***]";
    }
}
