package io.github.perfectgym4j.v2.payments;

import java.util.Objects;

/**
 * A bank account from which a member pays (contract: {@code AddDirectDebitRequest}).
 *
 * @param memberId key of the member
 * @param accountNumber number of the account
 * @param countryCode two-letter code of the country (ISO 3166-1), or null
 * @param bankCode code of the bank (BIC, SWIFT or BSB), or null
 * @param ownerName whose account it is, or null
 * @param street street of the owner, or null
 * @param postalCode postal code of the owner, or null
 * @param city town of the owner, or null
 * @param contractId key of a contract that is paid from it, or null; not together with {@code assignToContractsMode}
 * @param setAsDefault whether it becomes the member's default
 * @param assignToContractsMode which contracts are paid from it; null for none
 */
public record AddDirectDebit(
        long memberId,
        String accountNumber,
        String countryCode,
        String bankCode,
        String ownerName,
        String street,
        String postalCode,
        String city,
        Long contractId,
        boolean setAsDefault,
        AssignToContractsMode assignToContractsMode) {

    /** Checks what the contract requires. */
    public AddDirectDebit {
        Objects.requireNonNull(accountNumber, "accountNumber");
    }

    /**
     * Begins a bank account.
     *
     * @param memberId key of the member
     * @param accountNumber number of the account
     * @return a builder
     */
    public static Builder builder(long memberId, String accountNumber) {
        return new Builder(memberId, accountNumber);
    }

    /** Puts the request together. */
    public static final class Builder {

        private final long memberId;
        private final String accountNumber;
        private String countryCode;
        private String bankCode;
        private String ownerName;
        private String street;
        private String postalCode;
        private String city;
        private Long contractId;
        private boolean setAsDefault;
        private AssignToContractsMode assignToContractsMode;

        private Builder(long memberId, String accountNumber) {
            this.memberId = memberId;
            this.accountNumber = accountNumber;
        }

        /**
         * Adds the country of the bank.
         *
         * @param value two-letter code of the country (ISO 3166-1)
         * @return this builder
         */
        public Builder countryCode(String value) {
            countryCode = value;
            return this;
        }

        /**
         * Adds the code of the bank.
         *
         * @param value code of the bank (BIC, SWIFT or BSB)
         * @return this builder
         */
        public Builder bankCode(String value) {
            bankCode = value;
            return this;
        }

        /**
         * Adds the owner.
         *
         * @param value whose account it is
         * @return this builder
         */
        public Builder ownerName(String value) {
            ownerName = value;
            return this;
        }

        /**
         * Adds the owner's street.
         *
         * @param value street of the owner
         * @return this builder
         */
        public Builder street(String value) {
            street = value;
            return this;
        }

        /**
         * Adds the owner's postal code.
         *
         * @param value postal code of the owner
         * @return this builder
         */
        public Builder postalCode(String value) {
            postalCode = value;
            return this;
        }

        /**
         * Adds the owner's town.
         *
         * @param value town of the owner
         * @return this builder
         */
        public Builder city(String value) {
            city = value;
            return this;
        }

        /**
         * Lets one contract be paid from it.
         *
         * @param value key of a contract that is paid from it
         * @return this builder
         */
        public Builder contractId(long value) {
            contractId = value;
            return this;
        }

        /**
         * Makes it the member's default.
         *
         * @return this builder
         */
        public Builder asDefault() {
            setAsDefault = true;
            return this;
        }

        /**
         * Says which contracts are paid from it.
         *
         * @param value which contracts are paid from it
         * @return this builder
         */
        public Builder assignToContractsMode(AssignToContractsMode value) {
            assignToContractsMode = value;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public AddDirectDebit build() {
            return new AddDirectDebit(
                    memberId,
                    accountNumber,
                    countryCode,
                    bankCode,
                    ownerName,
                    street,
                    postalCode,
                    city,
                    contractId,
                    setAsDefault,
                    assignToContractsMode);
        }
    }

    /** Always the same text, so that traces of a server show no account. */
    @Override
    public String toString() {
        return "AddDirectDebit[***]";
    }
}
