package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.config.Secret;
import java.util.Objects;

/**
 * A credit card that a member is to pay with (contract: {@code CreditCardRequest}). Number and security code go to the server in clear,
 * inside of the encrypted connection (quirk Q81); this type never shows them.
 *
 * @param bankName name of the bank, or null
 * @param cardNumber number of the card
 * @param expirationYear year in which the card ends, four digits
 * @param expirationMonth month in which the card ends, 1 to 12
 * @param addressCity town of the holder, or null
 * @param addressLine street of the holder, or null
 * @param addressZipCode postal code of the holder, or null
 * @param cardHolderName name on the card, or null
 * @param cvcCvv security code, or null
 */
public record AssignCreditCard(
        String bankName,
        Secret cardNumber,
        Integer expirationYear,
        Integer expirationMonth,
        String addressCity,
        String addressLine,
        String addressZipCode,
        String cardHolderName,
        Secret cvcCvv) {

    /** Checks what the contract requires. */
    public AssignCreditCard {
        Objects.requireNonNull(cardNumber, "cardNumber");
        if (expirationMonth != null && (expirationMonth < 1 || expirationMonth > 12)) {
            throw new IllegalArgumentException("expirationMonth must be at least 1 and at most 12");
        }
    }

    /**
     * Starts a card.
     *
     * @param cardNumber number of the card
     * @param expirationYear year in which the card ends, four digits
     * @param expirationMonth month in which the card ends, 1 to 12
     * @return a builder
     */
    public static Builder builder(String cardNumber, int expirationYear, int expirationMonth) {
        return new Builder(cardNumber, expirationYear, expirationMonth);
    }

    /** Puts the request together. */
    public static final class Builder {

        private String bankName;
        private Secret cardNumber;
        private Integer expirationYear;
        private Integer expirationMonth;
        private String addressCity;
        private String addressLine;
        private String addressZipCode;
        private String cardHolderName;
        private Secret cvcCvv;

        private Builder(String cardNumber, int expirationYear, int expirationMonth) {
            this.cardNumber = Secret.of(Objects.requireNonNull(cardNumber, "cardNumber"));
            this.expirationYear = expirationYear;
            this.expirationMonth = expirationMonth;
        }

        /**
         * Adds the bank.
         *
         * @param name name of the bank
         * @return this builder
         */
        public Builder bankName(String name) {
            bankName = name;
            return this;
        }

        /**
         * Adds the name on the card.
         *
         * @param name name on the card
         * @return this builder
         */
        public Builder cardHolderName(String name) {
            cardHolderName = name;
            return this;
        }

        /**
         * Adds the security code.
         *
         * @param code security code
         * @return this builder
         */
        public Builder cvcCvv(String code) {
            cvcCvv = code == null ? null : Secret.of(code);
            return this;
        }

        /**
         * Adds where the holder lives.
         *
         * @param line street
         * @param postalCode postal code
         * @param town town
         * @return this builder
         */
        public Builder address(String line, String postalCode, String town) {
            addressLine = line;
            addressZipCode = postalCode;
            addressCity = town;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws IllegalArgumentException if the month is none
         */
        public AssignCreditCard build() {
            return new AssignCreditCard(
                    bankName,
                    cardNumber,
                    expirationYear,
                    expirationMonth,
                    addressCity,
                    addressLine,
                    addressZipCode,
                    cardHolderName,
                    cvcCvv);
        }
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "AssignCreditCard[***]";
    }
}
