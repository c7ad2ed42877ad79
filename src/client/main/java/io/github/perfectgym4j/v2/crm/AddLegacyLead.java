package io.github.perfectgym4j.v2.crm;

import io.github.perfectgym4j.v2.value.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A person who may become a member, for the old customer management. The club decides what is needed (contract: {@code AddLeadRequest}).
 *
 * @param firstName first name, or null
 * @param lastName last name, or null
 * @param secondName middle name, or null
 * @param birthDate day of birth, or null
 * @param email e-mail address, or null
 * @param phone telephone number, or null
 * @param address street and number, or null
 * @param zipCode postal code, or null
 * @param sex sex, or null
 * @param clubId key of the club
 * @param sourceId key of the source, or null
 * @param isWalkIn whether the person came by
 * @param consultantId key of the employee who looks after the person, or null
 * @param rating rating, 1 to 3, or null
 * @param phoneMarketingAgreement whether the person may be called for advertising
 * @param agreements answers to agreements, or null
 */
public record AddLegacyLead(
        String firstName,
        String lastName,
        String secondName,
        LocalDate birthDate,
        String email,
        String phone,
        String address,
        String zipCode,
        Sex sex,
        long clubId,
        Long sourceId,
        boolean isWalkIn,
        Long consultantId,
        Integer rating,
        boolean phoneMarketingAgreement,
        List<LeadAgreement> agreements) {

    /** Checks what the contract requires. */
    public AddLegacyLead {
        agreements = agreements == null ? null : List.copyOf(agreements);
        if (rating != null && (rating < 1 || rating > 3)) {
            throw new IllegalArgumentException("rating must be at least 1 and at most 3");
        }
    }

    /**
     * Begins a request with what is required.
     *
     * @param clubId key of the club
     * @return a builder
     */
    public static Builder builder(long clubId) {
        return new Builder(clubId);
    }

    /** Puts the request together. */
    public static final class Builder {

        private String firstName;
        private String lastName;
        private String secondName;
        private LocalDate birthDate;
        private String email;
        private String phone;
        private String address;
        private String zipCode;
        private Sex sex;
        private final long clubId;
        private Long sourceId;
        private boolean isWalkIn;
        private Long consultantId;
        private Integer rating;
        private boolean phoneMarketingAgreement;
        private List<LeadAgreement> agreements = new ArrayList<>();

        private Builder(long clubId) {
            this.clubId = clubId;
        }

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
         * Sets the middle name.
         *
         * @param value middle name, or null
         * @return this builder
         */
        public Builder secondName(String value) {
            secondName = value;
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
         * Sets the telephone number.
         *
         * @param value telephone number, or null
         * @return this builder
         */
        public Builder phone(String value) {
            phone = value;
            return this;
        }

        /**
         * Sets the street and number.
         *
         * @param value street and number, or null
         * @return this builder
         */
        public Builder address(String value) {
            address = value;
            return this;
        }

        /**
         * Sets the postal code.
         *
         * @param value postal code, or null
         * @return this builder
         */
        public Builder zipCode(String value) {
            zipCode = value;
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
         * Sets the key of the source.
         *
         * @param value key of the source
         * @return this builder
         */
        public Builder sourceId(long value) {
            sourceId = value;
            return this;
        }

        /**
         * Sets whether the person came by.
         *
         * @param value whether it is so
         * @return this builder
         */
        public Builder isWalkIn(boolean value) {
            isWalkIn = value;
            return this;
        }

        /**
         * Sets the key of the employee who looks after the person.
         *
         * @param value key of the employee who looks after the person
         * @return this builder
         */
        public Builder consultantId(long value) {
            consultantId = value;
            return this;
        }

        /**
         * Sets the rating.
         *
         * @param value rating, 1 to 3
         * @return this builder
         */
        public Builder rating(int value) {
            rating = value;
            return this;
        }

        /**
         * Sets whether the person may be called for advertising.
         *
         * @param value whether it is so
         * @return this builder
         */
        public Builder phoneMarketingAgreement(boolean value) {
            phoneMarketingAgreement = value;
            return this;
        }

        /**
         * Adds answers to agreements.
         *
         * @param more answers to agreements
         * @return this builder
         */
        public Builder agreements(List<LeadAgreement> more) {
            agreements.addAll(more);
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws IllegalArgumentException if values contradict each other
         */
        public AddLegacyLead build() {
            return new AddLegacyLead(
                    firstName,
                    lastName,
                    secondName,
                    birthDate,
                    email,
                    phone,
                    address,
                    zipCode,
                    sex,
                    clubId,
                    sourceId,
                    isWalkIn,
                    consultantId,
                    rating,
                    phoneMarketingAgreement,
                    agreements.isEmpty() ? null : agreements);
        }
    }

    /** Always the same text, so that traces of a server show nothing personal. */
    @Override
    public String toString() {
        return "AddLegacyLead[***]";
    }
}
