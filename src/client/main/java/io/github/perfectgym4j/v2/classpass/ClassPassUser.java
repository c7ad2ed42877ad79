package io.github.perfectgym4j.v2.classpass;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;

/**
 * A person who reserves a place (contract: {@code ClassPassUser}).
 *
 * @param userId ClassPass's key of the person, or null
 * @param email e-mail address, or null
 * @param firstName first name, or null
 * @param lastName last name, or null
 * @param gender sex as ClassPass writes it, or null
 * @param phone telephone number, or null
 * @param birthday day of birth, or null
 * @param address address, or null
 * @param emergencyContact emergency contact, or null
 */
public record ClassPassUser(
        @JsonbProperty("user_id") String userId,
        @JsonbProperty("user_email") String email,
        @JsonbProperty("first_name") String firstName,
        @JsonbProperty("last_name") String lastName,
        String gender,
        String phone,
        LocalDate birthday,
        Address address,
        @JsonbProperty("emergency_contact") EmergencyContact emergencyContact) {

    /**
     * Begins a person.
     *
     * @param userId ClassPass's key of the person
     * @return a builder
     */
    public static Builder builder(String userId) {
        return new Builder(userId);
    }

    /** Puts the request together. */
    public static final class Builder {

        private final String userId;
        private String email;
        private String firstName;
        private String lastName;
        private String gender;
        private String phone;
        private LocalDate birthday;
        private Address address;
        private EmergencyContact emergencyContact;

        private Builder(String userId) {
            this.userId = userId;
        }

        /**
         * Adds the e-mail address.
         *
         * @param value e-mail address
         * @return this builder
         */
        public Builder email(String value) {
            email = value;
            return this;
        }

        /**
         * Adds the first name.
         *
         * @param value first name
         * @return this builder
         */
        public Builder firstName(String value) {
            firstName = value;
            return this;
        }

        /**
         * Adds the last name.
         *
         * @param value last name
         * @return this builder
         */
        public Builder lastName(String value) {
            lastName = value;
            return this;
        }

        /**
         * Adds the sex.
         *
         * @param value sex as ClassPass writes it
         * @return this builder
         */
        public Builder gender(String value) {
            gender = value;
            return this;
        }

        /**
         * Adds the telephone number.
         *
         * @param value telephone number
         * @return this builder
         */
        public Builder phone(String value) {
            phone = value;
            return this;
        }

        /**
         * Adds the day of birth.
         *
         * @param value day of birth
         * @return this builder
         */
        public Builder birthday(LocalDate value) {
            birthday = value;
            return this;
        }

        /**
         * Adds the address.
         *
         * @param value address
         * @return this builder
         */
        public Builder address(Address value) {
            address = value;
            return this;
        }

        /**
         * Adds the emergency contact.
         *
         * @param value emergency contact
         * @return this builder
         */
        public Builder emergencyContact(EmergencyContact value) {
            emergencyContact = value;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public ClassPassUser build() {
            return new ClassPassUser(
                    userId, email, firstName, lastName, gender, phone, birthday, address, emergencyContact);
        }
    }

    /** Always the same text, so that traces of a server show nothing personal. */
    @Override
    public String toString() {
        return "ClassPassUser[***]";
    }
}
