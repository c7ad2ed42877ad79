package io.github.perfectgym4j.v1.coupons;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A one-day pass for a guest (contract: {@code AcquireCouponRequest}). All of it is required.
 *
 * @param firstName first name of the guest
 * @param lastName last name of the guest
 * @param email e-mail address that the pass goes to
 * @param phoneNumber phone number
 * @param personalId national or other personal number
 * @param homeClubId key of the club
 * @param couponName name of the pass
 * @param couponDescription text of the pass
 * @param couponValidFrom first moment at which it is valid, local to the club
 * @param couponValidTo last moment at which it is valid, local to the club
 */
public record AcquireCoupon(
        String firstName,
        String lastName,
        String email,
        String phoneNumber,
        String personalId,
        long homeClubId,
        String couponName,
        String couponDescription,
        LocalDateTime couponValidFrom,
        LocalDateTime couponValidTo) {

    /** Checks what the contract requires. */
    public AcquireCoupon {
        Objects.requireNonNull(firstName, "firstName");
        Objects.requireNonNull(lastName, "lastName");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phoneNumber, "phoneNumber");
        Objects.requireNonNull(personalId, "personalId");
        Objects.requireNonNull(couponName, "couponName");
        Objects.requireNonNull(couponDescription, "couponDescription");
        Objects.requireNonNull(couponValidFrom, "couponValidFrom");
        Objects.requireNonNull(couponValidTo, "couponValidTo");
        if (email.isBlank()) {
            throw new IllegalArgumentException("email must not be blank");
        }
        if (couponValidTo.isBefore(couponValidFrom)) {
            throw new IllegalArgumentException("couponValidTo must not be before couponValidFrom");
        }
    }

    /**
     * Starts a pass.
     *
     * @param email e-mail address that the pass goes to
     * @param homeClubId key of the club
     * @return a builder
     */
    public static Builder builder(String email, long homeClubId) {
        return new Builder(email, homeClubId);
    }

    /** Puts the request together. */
    public static final class Builder {

        private String firstName;
        private String lastName;
        private String email;
        private String phoneNumber;
        private String personalId;
        private long homeClubId;
        private String couponName;
        private String couponDescription;
        private LocalDateTime couponValidFrom;
        private LocalDateTime couponValidTo;

        private Builder(String email, long homeClubId) {
            this.email = email;
            this.homeClubId = homeClubId;
        }

        /**
         * Who the guest is.
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
         * How to call the guest.
         *
         * @param number phone number
         * @return this builder
         */
        public Builder phoneNumber(String number) {
            phoneNumber = number;
            return this;
        }

        /**
         * How the guest is registered.
         *
         * @param number national or other personal number
         * @return this builder
         */
        public Builder personalId(String number) {
            personalId = number;
            return this;
        }

        /**
         * What is on the pass.
         *
         * @param name name of the pass
         * @param description text of the pass
         * @return this builder
         */
        public Builder coupon(String name, String description) {
            couponName = name;
            couponDescription = description;
            return this;
        }

        /**
         * When the pass is valid.
         *
         * @param from first moment, local to the club
         * @param to last moment, local to the club
         * @return this builder
         */
        public Builder valid(LocalDateTime from, LocalDateTime to) {
            couponValidFrom = from;
            couponValidTo = to;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws NullPointerException if something is missing; its message names it
         */
        public AcquireCoupon build() {
            return new AcquireCoupon(
                    firstName,
                    lastName,
                    email,
                    phoneNumber,
                    personalId,
                    homeClubId,
                    couponName,
                    couponDescription,
                    couponValidFrom,
                    couponValidTo);
        }
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "AcquireCoupon[***]";
    }
}
