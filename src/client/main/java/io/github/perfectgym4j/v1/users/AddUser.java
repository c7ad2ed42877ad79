package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.v1.common.Address;
import io.github.perfectgym4j.v1.common.Sex;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A new member (contract: {@code AddUserRequest}).
 *
 * @param email e-mail address
 * @param homeClubId key of the home club
 * @param registeredAtClubId key of the club that registers the member, or null for the home club
 * @param birthDate day of birth at midnight
 * @param personalId national or other personal number, or null
 * @param firstName first name, or null
 * @param lastName last name, or null
 * @param phoneNumber phone number, or null
 * @param idCardName kind of identity document, or null
 * @param idCardNumber number of that document, or null
 * @param legalGuardian guardian, or null
 * @param isForeigner whether the member is a foreign national, or null
 * @param sex sex, or null
 * @param address postal address, or null
 * @param isGuest whether this is a guest without a contract, or null
 */
public record AddUser(
        String email,
        long homeClubId,
        Long registeredAtClubId,
        LocalDateTime birthDate,
        String personalId,
        String firstName,
        String lastName,
        String phoneNumber,
        String idCardName,
        String idCardNumber,
        LegalGuardian legalGuardian,
        Boolean isForeigner,
        Sex sex,
        Address address,
        Boolean isGuest) {

    /** Checks what the contract requires. */
    public AddUser {
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(birthDate, "birthDate");
        if (email.isBlank()) {
            throw new IllegalArgumentException("email must not be blank");
        }
        address = Countries.inCapitals(address);
    }

    /**
     * Starts a new member.
     *
     * @param email e-mail address
     * @param homeClubId key of the home club
     * @param birthDate day of birth
     * @return a builder
     */
    public static Builder builder(String email, long homeClubId, LocalDate birthDate) {
        return new Builder(email, homeClubId, birthDate);
    }

    /** Puts the request together. */
    public static final class Builder extends PersonBuilder<Builder> {

        private String email;
        private long homeClubId;
        private Long registeredAtClubId;
        private LocalDateTime birthDate;
        private Boolean isGuest;

        private Builder(String email, long homeClubId, LocalDate birthDate) {
            this.email = email;
            this.homeClubId = homeClubId;
            this.birthDate = birthDate == null ? null : birthDate.atStartOfDay();
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Says which club registers the member, if not the home club.
         *
         * @param id key of the club
         * @return this builder
         */
        public Builder registeredAtClubId(long id) {
            registeredAtClubId = id;
            return this;
        }

        /**
         * Says whether this is a guest without a contract.
         *
         * @param value true for a guest
         * @return this builder
         */
        public Builder guest(boolean value) {
            isGuest = value;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws NullPointerException if e-mail address or day of birth is missing; its message names it
         * @throws IllegalArgumentException if the e-mail address is blank
         */
        public AddUser build() {
            return new AddUser(
                    email,
                    homeClubId,
                    registeredAtClubId,
                    birthDate,
                    personalId,
                    firstName,
                    lastName,
                    phoneNumber,
                    idCardName,
                    idCardNumber,
                    legalGuardian,
                    isForeigner,
                    sex,
                    address,
                    isGuest);
        }
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "AddUser[***]";
    }
}
