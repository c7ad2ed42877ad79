package io.github.perfectgym4j.v1.users;

import java.util.Base64;
import java.util.Objects;

/**
 * Who answers for a member under age (contract: {@code LegalGuardian}). Sent with a member, and always as a whole: another guardian takes
 * the place of the previous one (quirk Q59).
 *
 * @param name first name
 * @param secondName middle name, or null
 * @param lastName last name
 * @param city town
 * @param country name of the country, for people, or null
 * @param countrySymbol two-letter code of the country; sent in capitals (quirk Q60)
 * @param postalCode postal code, or null
 * @param street street, or null
 * @param bankAccount number of a bank account, or null
 * @param signatureDataBase64 picture of the signature in base64
 */
public record LegalGuardian(
        String name,
        String secondName,
        String lastName,
        String city,
        String country,
        String countrySymbol,
        String postalCode,
        String street,
        String bankAccount,
        String signatureDataBase64) {

    /** Checks what the contract requires. */
    public LegalGuardian {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(lastName, "lastName");
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(countrySymbol, "countrySymbol");
        Objects.requireNonNull(signatureDataBase64, "signatureDataBase64");
        countrySymbol = Countries.symbol(countrySymbol);
    }

    /**
     * Starts a guardian.
     *
     * @param name first name
     * @param lastName last name
     * @return a builder
     */
    public static Builder builder(String name, String lastName) {
        return new Builder(name, lastName);
    }

    /** Puts the request together. */
    public static final class Builder {

        private String name;
        private String secondName;
        private String lastName;
        private String city;
        private String country;
        private String countrySymbol;
        private String postalCode;
        private String street;
        private String bankAccount;
        private String signatureDataBase64;

        private Builder(String name, String lastName) {
            this.name = name;
            this.lastName = lastName;
        }

        /**
         * Adds a middle name.
         *
         * @param value middle name
         * @return this builder
         */
        public Builder secondName(String value) {
            secondName = value;
            return this;
        }

        /**
         * Where the guardian lives.
         *
         * @param town town
         * @param symbol two-letter code of the country
         * @return this builder
         */
        public Builder residence(String town, String symbol) {
            city = town;
            countrySymbol = symbol;
            return this;
        }

        /**
         * Adds the name of the country.
         *
         * @param value name of the country
         * @return this builder
         */
        public Builder country(String value) {
            country = value;
            return this;
        }

        /**
         * Adds the rest of the address.
         *
         * @param value street
         * @param code postal code
         * @return this builder
         */
        public Builder street(String value, String code) {
            street = value;
            postalCode = code;
            return this;
        }

        /**
         * Adds a bank account.
         *
         * @param number number of the account
         * @return this builder
         */
        public Builder bankAccount(String number) {
            bankAccount = number;
            return this;
        }

        /**
         * Adds the signature.
         *
         * @param picture picture of the signature
         * @return this builder
         */
        public Builder signature(byte[] picture) {
            signatureDataBase64 = Base64.getEncoder().encodeToString(picture);
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws NullPointerException if town, country or signature is missing; its message names it
         */
        public LegalGuardian build() {
            return new LegalGuardian(
                    name,
                    secondName,
                    lastName,
                    city,
                    country,
                    countrySymbol,
                    postalCode,
                    street,
                    bankAccount,
                    signatureDataBase64);
        }
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "LegalGuardian[***]";
    }
}
