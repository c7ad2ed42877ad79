package io.github.perfectgym4j.v2.classpass;

import jakarta.json.bind.annotation.JsonbProperty;

/**
 * An address of a club or a person (contract: {@code ClassPassAddress}).
 *
 * @param addressLine1 street, or null
 * @param addressLine2 second line, or null
 * @param city town, or null
 * @param state state, or null
 * @param zip postal code, or null
 * @param country country, or null
 */
public record Address(
        @JsonbProperty("address_line1") String addressLine1,
        @JsonbProperty("address_line2") String addressLine2,
        String city,
        String state,
        String zip,
        String country) {

    /**
     * Begins an address.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Puts the request together. */
    public static final class Builder {

        private String addressLine1;
        private String addressLine2;
        private String city;
        private String state;
        private String zip;
        private String country;

        private Builder() {}

        /**
         * Adds the street.
         *
         * @param value street
         * @return this builder
         */
        public Builder addressLine1(String value) {
            addressLine1 = value;
            return this;
        }

        /**
         * Adds a second line.
         *
         * @param value second line
         * @return this builder
         */
        public Builder addressLine2(String value) {
            addressLine2 = value;
            return this;
        }

        /**
         * Adds the town.
         *
         * @param value town
         * @return this builder
         */
        public Builder city(String value) {
            city = value;
            return this;
        }

        /**
         * Adds the state.
         *
         * @param value state
         * @return this builder
         */
        public Builder state(String value) {
            state = value;
            return this;
        }

        /**
         * Adds the postal code.
         *
         * @param value postal code
         * @return this builder
         */
        public Builder zip(String value) {
            zip = value;
            return this;
        }

        /**
         * Adds the country.
         *
         * @param value country
         * @return this builder
         */
        public Builder country(String value) {
            country = value;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public Address build() {
            return new Address(addressLine1, addressLine2, city, state, zip, country);
        }
    }

    /** Always the same text, so that traces of a server show nothing personal. */
    @Override
    public String toString() {
        return "Address[***]";
    }
}
