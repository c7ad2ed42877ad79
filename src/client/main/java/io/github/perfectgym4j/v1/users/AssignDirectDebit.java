package io.github.perfectgym4j.v1.users;

/**
 * A bank account that a member is to pay from (contract: {@code DirectDebitRequest}).
 *
 * @param accountNumber number of the account, or null
 * @param ownerName whose account it is, or null
 * @param street street of the owner, or null
 * @param cityAndPostalCode town and postal code of the owner, or null
 * @param countrySymbol two-letter code of the country of the account, or null; sent in capitals (quirk Q60)
 * @param bic code of the bank, or null
 * @param isPaidByDifferentPerson whether somebody else pays, or null
 */
public record AssignDirectDebit(
        String accountNumber,
        String ownerName,
        String street,
        String cityAndPostalCode,
        String countrySymbol,
        String bic,
        Boolean isPaidByDifferentPerson) {

    /** Checks what the contract requires. */
    public AssignDirectDebit {
        countrySymbol = Countries.symbol(countrySymbol);
    }

    /**
     * Starts a bank account.
     *
     * @param accountNumber number of the account
     * @param ownerName whose account it is
     * @return a builder
     */
    public static Builder builder(String accountNumber, String ownerName) {
        return new Builder(accountNumber, ownerName);
    }

    /** Puts the request together. */
    public static final class Builder {

        private String accountNumber;
        private String ownerName;
        private String street;
        private String cityAndPostalCode;
        private String countrySymbol;
        private String bic;
        private Boolean isPaidByDifferentPerson;

        private Builder(String accountNumber, String ownerName) {
            this.accountNumber = accountNumber;
            this.ownerName = ownerName;
        }

        /**
         * Adds where the owner lives.
         *
         * @param line street
         * @param townAndCode town and postal code in one
         * @return this builder
         */
        public Builder address(String line, String townAndCode) {
            street = line;
            cityAndPostalCode = townAndCode;
            return this;
        }

        /**
         * Adds the country of the account.
         *
         * @param symbol two-letter code
         * @return this builder
         */
        public Builder countrySymbol(String symbol) {
            countrySymbol = symbol;
            return this;
        }

        /**
         * Adds the code of the bank.
         *
         * @param code BIC
         * @return this builder
         */
        public Builder bic(String code) {
            bic = code;
            return this;
        }

        /**
         * Says whether somebody else pays.
         *
         * @param value true if somebody else does
         * @return this builder
         */
        public Builder paidByDifferentPerson(boolean value) {
            isPaidByDifferentPerson = value;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public AssignDirectDebit build() {
            return new AssignDirectDebit(
                    accountNumber, ownerName, street, cityAndPostalCode, countrySymbol, bic, isPaidByDifferentPerson);
        }
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "AssignDirectDebit[***]";
    }
}
