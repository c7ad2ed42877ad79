package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.v1.common.Address;
import io.github.perfectgym4j.v1.common.Sex;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * A new member together with a contract (contract: {@code AddUserWithContractRequest}).
 *
 * @param paymentPlanId key of the payment plan
 * @param startDate first day, local to the club
 * @param signDate when it was signed, local to the club
 * @param discountIds keys of discounts, or null
 * @param email e-mail address
 * @param homeClubId key of the home club
 * @param birthDate day of birth at midnight
 * @param personalId national or other personal number, or null
 * @param firstName first name, or null
 * @param lastName last name, or null
 * @param phoneNumber phone number, or null
 * @param idCardName kind of identity document, or null
 * @param idCardNumber number of that document, or null
 * @param legalGuardian guardian, or null
 * @param isForeigner whether the member is a foreign national, or null
 * @param isPaidByDifferentPerson whether somebody else pays the contract, or null
 * @param sex sex, or null
 * @param address postal address, or null
 * @param directDebit bank account, or null
 * @param additionalContracts further contracts, or null
 */
public record AddUserWithContract(
        long paymentPlanId,
        LocalDateTime startDate,
        LocalDateTime signDate,
        List<Long> discountIds,
        String email,
        long homeClubId,
        LocalDateTime birthDate,
        String personalId,
        String firstName,
        String lastName,
        String phoneNumber,
        String idCardName,
        String idCardNumber,
        LegalGuardian legalGuardian,
        Boolean isForeigner,
        Boolean isPaidByDifferentPerson,
        Sex sex,
        Address address,
        AssignDirectDebit directDebit,
        List<AssignContract> additionalContracts) {

    /** Checks what the contract requires. */
    public AddUserWithContract {
        Objects.requireNonNull(startDate, "startDate");
        Objects.requireNonNull(signDate, "signDate");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(birthDate, "birthDate");
        if (email.isBlank()) {
            throw new IllegalArgumentException("email must not be blank");
        }
        address = Countries.inCapitals(address);
        discountIds = discountIds == null ? null : List.copyOf(discountIds);
        additionalContracts = additionalContracts == null ? null : List.copyOf(additionalContracts);
    }

    /**
     * Starts a new member.
     *
     * @param email e-mail address
     * @param homeClubId key of the home club
     * @param birthDate day of birth
     * @param contract the contract, with its discounts
     * @return a builder
     */
    public static Builder builder(String email, long homeClubId, LocalDate birthDate, AssignContract contract) {
        return new Builder(email, homeClubId, birthDate, contract);
    }

    /** Puts the request together. */
    public static final class Builder extends PersonBuilder<Builder> {

        private long paymentPlanId;
        private LocalDateTime startDate;
        private LocalDateTime signDate;
        private List<Long> discountIds;
        private String email;
        private long homeClubId;
        private LocalDateTime birthDate;
        private Boolean isPaidByDifferentPerson;
        private AssignDirectDebit directDebit;
        private List<AssignContract> additionalContracts;

        private Builder(String email, long homeClubId, LocalDate birthDate, AssignContract contract) {
            this.email = email;
            this.homeClubId = homeClubId;
            this.birthDate = birthDate == null ? null : birthDate.atStartOfDay();
            this.paymentPlanId = contract.paymentPlanId();
            this.startDate = contract.startDate();
            this.signDate = contract.signDate();
            this.discountIds = contract.discountIds();
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Says whether somebody else pays the contract.
         *
         * @param value true if somebody else does
         * @return this builder
         */
        public Builder paidByDifferentPerson(boolean value) {
            isPaidByDifferentPerson = value;
            return this;
        }

        /**
         * Adds a bank account to pay from.
         *
         * @param account the account
         * @return this builder
         */
        public Builder directDebit(AssignDirectDebit account) {
            directDebit = account;
            return this;
        }

        /**
         * Adds further contracts.
         *
         * @param contracts the contracts
         * @return this builder
         */
        public Builder additionalContracts(List<AssignContract> contracts) {
            additionalContracts = contracts;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws NullPointerException if e-mail address or day of birth is missing; its message names it
         * @throws IllegalArgumentException if the e-mail address is blank
         */
        public AddUserWithContract build() {
            return new AddUserWithContract(
                    paymentPlanId,
                    startDate,
                    signDate,
                    discountIds,
                    email,
                    homeClubId,
                    birthDate,
                    personalId,
                    firstName,
                    lastName,
                    phoneNumber,
                    idCardName,
                    idCardNumber,
                    legalGuardian,
                    isForeigner,
                    isPaidByDifferentPerson,
                    sex,
                    address,
                    directDebit,
                    additionalContracts);
        }
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "AddUserWithContract[***]";
    }
}
