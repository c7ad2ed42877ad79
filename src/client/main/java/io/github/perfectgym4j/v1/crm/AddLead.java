package io.github.perfectgym4j.v1.crm;

import io.github.perfectgym4j.v1.common.Sex;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A lead: a person who may become a member (contract: {@code AddLeadRequest}). The required values are a setting of the tenant.
 *
 * @param firstName first name, or null
 * @param lastName last name, or null
 * @param secondName middle name, or null
 * @param sex sex, or null
 * @param email e-mail address, or null
 * @param phone phone number, or null
 * @param rating how promising the lead is, 1 to 3, or null
 * @param zipCode postal code, or null
 * @param address address in one line, or null
 * @param birthDate day of birth at midnight, or null
 * @param clubId key of the club, or null
 * @param sourceId key of the source, or null; see {@link CrmClient#leadSources()}
 * @param referralId key of the member who recommended the club, or null
 * @param consultantId key of the employee in charge, or null
 * @param phoneMarketingAgreement whether the club may call to advertise, or null
 * @param agreements what the person agreed to, or null
 */
public record AddLead(
        String firstName,
        String lastName,
        String secondName,
        Sex sex,
        String email,
        String phone,
        Integer rating,
        String zipCode,
        String address,
        LocalDateTime birthDate,
        Long clubId,
        Long sourceId,
        Long referralId,
        Long consultantId,
        Boolean phoneMarketingAgreement,
        @JsonbProperty("agreement") List<Agreement> agreements) {

    /** Checks what the contract requires. */
    public AddLead {
        if (rating != null && (rating < 1 || rating > 3)) {
            throw new IllegalArgumentException("rating must be at least 1 and at most 3");
        }
        agreements = agreements == null ? null : List.copyOf(agreements);
    }

    /**
     * Starts a lead of whom nothing is known yet.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Puts the request together. */
    public static final class Builder {

        private String firstName;
        private String lastName;
        private String secondName;
        private Sex sex;
        private String email;
        private String phone;
        private Integer rating;
        private String zipCode;
        private String address;
        private LocalDateTime birthDate;
        private Long clubId;
        private Long sourceId;
        private Long referralId;
        private Long consultantId;
        private Boolean phoneMarketingAgreement;
        private List<Agreement> agreements;

        private Builder() {}

        /**
         * Who it is.
         *
         * @param first first name
         * @param last last name
         * @return this builder
         */
        public Builder name(String first, String last) {
            firstName = first;
            lastName = last;
            return this;
        }

        /**
         * Adds a middle name.
         *
         * @param name middle name
         * @return this builder
         */
        public Builder secondName(String name) {
            secondName = name;
            return this;
        }

        /**
         * Adds the sex.
         *
         * @param value sex
         * @return this builder
         */
        public Builder sex(Sex value) {
            sex = value;
            return this;
        }

        /**
         * Adds an e-mail address.
         *
         * @param value e-mail address
         * @return this builder
         */
        public Builder email(String value) {
            email = value;
            return this;
        }

        /**
         * Adds a phone number.
         *
         * @param number phone number
         * @return this builder
         */
        public Builder phone(String number) {
            phone = number;
            return this;
        }

        /**
         * Says how promising the lead is.
         *
         * @param value 1 to 3
         * @return this builder
         */
        public Builder rating(int value) {
            rating = value;
            return this;
        }

        /**
         * Adds an address.
         *
         * @param line address in one line
         * @param postalCode postal code
         * @return this builder
         */
        public Builder address(String line, String postalCode) {
            address = line;
            zipCode = postalCode;
            return this;
        }

        /**
         * Adds the day of birth.
         *
         * @param day day of birth
         * @return this builder
         */
        public Builder birthDate(LocalDate day) {
            birthDate = day.atStartOfDay();
            return this;
        }

        /**
         * Says which club the person asks about.
         *
         * @param id key of the club
         * @return this builder
         */
        public Builder clubId(long id) {
            clubId = id;
            return this;
        }

        /**
         * Says where the lead comes from.
         *
         * @param id key of the source
         * @return this builder
         */
        public Builder sourceId(long id) {
            sourceId = id;
            return this;
        }

        /**
         * Says who recommended the club.
         *
         * @param id key of a member
         * @return this builder
         */
        public Builder referralId(long id) {
            referralId = id;
            return this;
        }

        /**
         * Says who looks after the lead.
         *
         * @param id key of an employee
         * @return this builder
         */
        public Builder consultantId(long id) {
            consultantId = id;
            return this;
        }

        /**
         * Says whether the club may call to advertise.
         *
         * @param agreed true if it may
         * @return this builder
         */
        public Builder phoneMarketingAgreement(boolean agreed) {
            phoneMarketingAgreement = agreed;
            return this;
        }

        /**
         * Says what the person agreed to, and what not.
         *
         * @param given answers to the texts of {@link CrmClient#leadAgreements()}
         * @return this builder
         */
        public Builder agreements(List<Agreement> given) {
            agreements = given;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public AddLead build() {
            return new AddLead(
                    firstName,
                    lastName,
                    secondName,
                    sex,
                    email,
                    phone,
                    rating,
                    zipCode,
                    address,
                    birthDate,
                    clubId,
                    sourceId,
                    referralId,
                    consultantId,
                    phoneMarketingAgreement,
                    agreements);
        }
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "AddLead[***]";
    }
}
