package io.github.perfectgym4j.v2.members;

/**
 * The address of a person (contract: {@code MemberAddressModel}).
 *
 * @param street street and number, or null
 * @param additionalAddressLine second line, or null
 * @param postalCode postal code, or null
 * @param cityId key of the city, or null
 * @param cityName name of the city, in place of its key, or null
 * @param stateId key of the state, or null
 * @param countrySymbol country: two letters of ISO 3166-1, such as {@code DE}, or null
 */
public record AddressData(
        String street,
        String additionalAddressLine,
        String postalCode,
        Long cityId,
        String cityName,
        Long stateId,
        String countrySymbol) {

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

        private String street;
        private String additionalAddressLine;
        private String postalCode;
        private Long cityId;
        private String cityName;
        private Long stateId;
        private String countrySymbol;

        private Builder() {}

        /**
         * Sets the street and number.
         *
         * @param value street and number, or null
         * @return this builder
         */
        public Builder street(String value) {
            street = value;
            return this;
        }

        /**
         * Sets the second line.
         *
         * @param value second line, or null
         * @return this builder
         */
        public Builder additionalAddressLine(String value) {
            additionalAddressLine = value;
            return this;
        }

        /**
         * Sets the postal code.
         *
         * @param value postal code, or null
         * @return this builder
         */
        public Builder postalCode(String value) {
            postalCode = value;
            return this;
        }

        /**
         * Sets the city.
         *
         * @param value key of the city
         * @return this builder
         */
        public Builder cityId(long value) {
            cityId = value;
            return this;
        }

        /**
         * Sets the name of the city.
         *
         * @param value name of the city, in place of its key, or null
         * @return this builder
         */
        public Builder cityName(String value) {
            cityName = value;
            return this;
        }

        /**
         * Sets the state.
         *
         * @param value key of the state
         * @return this builder
         */
        public Builder stateId(long value) {
            stateId = value;
            return this;
        }

        /**
         * Sets the country.
         *
         * @param value country: two letters of ISO 3166-1, such as {@code DE}, or null
         * @return this builder
         */
        public Builder countrySymbol(String value) {
            countrySymbol = value;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public AddressData build() {
            return new AddressData(street, additionalAddressLine, postalCode, cityId, cityName, stateId, countrySymbol);
        }
    }

    /** Always the same text, so that traces of a server show nothing personal. */
    @Override
    public String toString() {
        return "AddressData[***]";
    }
}
