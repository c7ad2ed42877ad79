package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.v1.common.Address;
import io.github.perfectgym4j.v1.common.PaymentSource;
import io.github.perfectgym4j.v1.common.Sex;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What changes about a member (contract: {@code UpdateUserRequest}). What is null stays as it is; nothing can be emptied this way (quirk
 * Q82). E-mail address, phone number and personal number must be unique.
 *
 * @param personalId national or other personal number, or null
 * @param firstName first name, or null
 * @param lastName last name, or null
 * @param email e-mail address, or null
 * @param phoneNumber phone number, or null
 * @param idCardName kind of identity document, or null
 * @param idCardNumber number of that document, or null
 * @param legalGuardian guardian, or null
 * @param birthDate day of birth at midnight, or null
 * @param isForeigner whether the member is a foreign national, or null
 * @param isForeignerMisspelt the same once more, under the name that the documentation of this one request has (quirk Q33)
 * @param showActivityInClub whether others may see that the member is in a class or a club, or null
 * @param sex sex, or null
 * @param address postal address, or null
 * @param paymentPrimarySource how the member likes to pay, or null
 */
public record UpdateUser(
        String personalId,
        String firstName,
        String lastName,
        String email,
        String phoneNumber,
        String idCardName,
        String idCardNumber,
        LegalGuardian legalGuardian,
        LocalDateTime birthDate,
        Boolean isForeigner,
        @JsonbProperty("isForigner") Boolean isForeignerMisspelt,
        Boolean showActivityInClub,
        Sex sex,
        Address address,
        PaymentSource paymentPrimarySource) {

    /** Checks what the contract requires. */
    public UpdateUser {
        if (email != null && email.isBlank()) {
            throw new IllegalArgumentException("email must not be blank");
        }
        address = Countries.inCapitals(address);
        isForeignerMisspelt = isForeigner;
    }

    /**
     * Starts a change of nothing yet.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Puts the request together. */
    public static final class Builder extends PersonBuilder<Builder> {

        private String email;
        private LocalDateTime birthDate;
        private Boolean showActivityInClub;
        private PaymentSource paymentPrimarySource;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Changes the e-mail address.
         *
         * @param value e-mail address
         * @return this builder
         */
        public Builder email(String value) {
            email = value;
            return this;
        }

        /**
         * Changes the day of birth.
         *
         * @param day day of birth
         * @return this builder
         */
        public Builder birthDate(LocalDate day) {
            birthDate = day.atStartOfDay();
            return this;
        }

        /**
         * Says whether others may see that the member is in a class or a club.
         *
         * @param value true if they may
         * @return this builder
         */
        public Builder showActivityInClub(boolean value) {
            showActivityInClub = value;
            return this;
        }

        /**
         * Says how the member likes to pay.
         *
         * @param source where the money comes from
         * @return this builder
         */
        public Builder paymentPrimarySource(PaymentSource source) {
            paymentPrimarySource = source;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws IllegalArgumentException if the e-mail address is blank
         */
        public UpdateUser build() {
            return new UpdateUser(
                    personalId,
                    firstName,
                    lastName,
                    email,
                    phoneNumber,
                    idCardName,
                    idCardNumber,
                    legalGuardian,
                    birthDate,
                    isForeigner,
                    isForeigner,
                    showActivityInClub,
                    sex,
                    address,
                    paymentPrimarySource);
        }
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "UpdateUser[***]";
    }
}
